package org.entente.document;

import java.time.Clock;
import java.time.LocalDate;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.regex.Pattern;
import org.entente.claim.PartialDate;

/** Whether a value is what its field asks for, and not what a program filled in. */
final class Plausible {

    private static final int LONGEST = 300;

    private static final int FIRST_YEAR_OF_PRINT = 1450;

    private static final Pattern NO_TITLE = Pattern.compile(
            "(?i)(microsoft )?(word|excel|powerpoint)( -.*| presentation)?|untitled.*|(new )?document ?\\d*|title|slide ?\\d*|home ?page|home|index"
                    + "|.*\\.(docx?|pdf|rtf|odt|indd|qxd|txt|html?|tex|md|pages|wpd|p65)|[a-z]:\\\\.*|.*[/\\\\].*[/\\\\].*");

    /** Accounts, programs, addresses; and single words in small letters or with digits, which are logins. */
    private static final Pattern NO_PERSON = Pattern.compile(
            "(?i)user|(windows|office|microsoft|microsoft office|default|pc) user|(the )?author|admin|administrator|owner|unknown|anonymous|guest|root|staff"
                    + "|editor|webmaster|none|n/?a|null|python-docx|apache poi|https?:.*|[^ ]*@[^ ]*|(?-i:[a-z]+)|[^ ]*\\d[^ ]*"
                    + "|.*\\b(acrobat|distiller|indesign|latex|libreoffice|openoffice|quarkxpress|ghostscript|wordpress)\\b.*");

    private static final Pattern NO_LICENCE = Pattern.compile("(?i)(©|\\(c\\)|copyright|all rights).*");

    private static final Pattern PLACE = Pattern.compile("https?://[^\\s<>\"{}|\\\\^`]+");

    private Plausible() {}

    /**
     * Whether an offer can be taken.
     *
     * @param where the file's name, which is no title
     */
    static boolean is(Offer offer, String where) {
        String value = offer.value().strip();
        if (value.isEmpty() || value.length() > LONGEST) {
            return false;
        }
        return switch (offer.field()) {
            case TITLE -> hasLetter(value) && !NO_TITLE.matcher(value).matches() && !isName(value, where);
            case AUTHOR -> hasLetter(value) && !NO_PERSON.matcher(value).matches();
            case PUBLISHER -> hasLetter(value) && !value.equalsIgnoreCase("unknown");
            case DATE -> WrittenDate.in(value).filter(Plausible::isPast).isPresent();
            case LICENCE -> hasLetter(value) && !NO_LICENCE.matcher(value).matches();
            case SOURCE -> PLACE.matcher(value).matches();
            case LANGUAGE -> isTag(value);
        };
    }

    private static boolean hasLetter(String value) {
        return value.codePoints().anyMatch(Character::isLetter);
    }

    private static boolean isName(String title, String where) {
        String name = where.substring(Math.max(where.lastIndexOf('/'), where.lastIndexOf('\\')) + 1);
        return title.equalsIgnoreCase(name) || title.equalsIgnoreCase(name.replaceFirst("\\.[^.]*$", ""));
    }

    /** No document is published tomorrow; one day is left for those who live where it is tomorrow already. */
    private static boolean isPast(PartialDate date) {
        LocalDate tomorrow = LocalDate.now(Clock.systemUTC()).plusDays(1);
        return date.year() >= FIRST_YEAR_OF_PRINT && !date.firstDay().isAfter(tomorrow);
    }

    private static boolean isTag(String tag) {
        try {
            return !new Locale.Builder()
                    .setLanguageTag(tag)
                    .build()
                    .getLanguage()
                    .isEmpty();
        } catch (IllformedLocaleException noTag) {
            return false;
        }
    }
}

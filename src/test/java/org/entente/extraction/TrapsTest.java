package org.entente.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.extraction.Reading.claims;
import static org.entente.extraction.Reading.filled;
import static org.entente.extraction.Reading.only;
import static org.entente.extraction.Reading.speaker;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.entente.SharedFiles;
import org.entente.claim.Claim;
import org.entente.claim.Modality;
import org.entente.claim.Polarity;
import org.entente.claim.Stance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The traps of opinion pieces: in sentences of our own, and in the document with which Entente began. */
class TrapsTest {

    private static final String CLOSED = "BorderMeasure";

    @Test
    void curlyAndStraightQuotesReadAlikeAndTheQuoteIsTheTextAsItIs() {
        String curly = "Japan welcomed Peru’s $5 million gift of ‘big’ trucks to Chile.";
        String straight = "Japan welcomed Peru's $5 million gift of 'big' trucks to Chile.";
        Claim one = only(claims(curly), "AidFlow");
        Claim other = only(claims(straight), "AidFlow");
        assertThat(filled(one, "donor")).containsExactly("Peru").isEqualTo(filled(other, "donor"));
        assertThat(one.span().quote())
                .isEqualTo(curly.substring(one.span().start(), one.span().end()));
        assertThat(one.span().quote()).contains("’");
    }

    @Test
    void theyAreTheCriticsOfTheSentenceBeforeWhereTheySaySomething() {
        List<Claim> claims = claims("Critics of the pact insist that Chile closed its borders. They say that Peru "
                + "tightened its borders.");
        assertThat(claims).hasSize(2).allSatisfy(claim -> {
            assertThat(speaker(claim)).isEqualTo("critics of the pact");
            assertThat(claim.asserted()).isFalse();
        });
    }

    @Test
    void theyAreNotTheCriticsWhereTheyDoSomething() {
        List<Claim> claims = claims("Critics insist that borders invite chaos. They just drive people underground, and "
                + "Chile closed its borders.");
        assertThat(speaker(only(claims, CLOSED))).isEqualTo("the author");
    }

    @Test
    void whoNobodyNamesIsStillNotTheAuthor() {
        assertThat(only(claims("The borders are long. They say that Chile closed its borders."), CLOSED))
                .satisfies(claim -> assertThat(speaker(claim)).isEqualTo("they"))
                .matches(claim -> !claim.asserted());
        assertThat(only(claims("Without work, they say, Chile closed its borders."), CLOSED))
                .matches(claim -> !claim.asserted());
        assertThat(only(claims("Chile closed its borders, officials say."), CLOSED))
                .satisfies(claim -> assertThat(speaker(claim)).isEqualTo("officials"));
    }

    @Test
    void aNegatedCauseDeniesNothingOfWhatItWouldHaveCaused() {
        Claim claim = only(claims("Chile closed its borders not because of migrants, but because of floods."), CLOSED);
        assertThat(claim.voice().polarity()).isEqualTo(Polarity.POSITIVE);
        assertThat(filled(claim, "target")).isEmpty();
    }

    @Test
    void notJustXDoesNotDenyX() {
        assertThat(only(claims("Chile isn't just tightening its borders; it is leaving the pact."), CLOSED))
                .matches(Claim::asserted);
        assertThat(only(claims("Peru's $5 million gift of trucks to Chile wasn't just a toy."), "AidFlow"))
                .matches(Claim::asserted);
        assertThat(only(claims("Chile did not close its borders."), CLOSED)
                        .voice()
                        .polarity())
                .isEqualTo(Polarity.NEGATIVE);
    }

    @ParameterizedTest
    @CsvSource({
        "say,     REPORTED, NEUTRAL",
        "argue,   REPORTED, NEUTRAL",
        "insist,  REPORTED, NEUTRAL",
        "show,    IMPUTED,  SUPPORTS",
        "believe, IMPUTED,  NEUTRAL",
        "claim,   IMPUTED,  OPPOSES",
        "tout,    IMPUTED,  OPPOSES"
    })
    void eachVerbOfSayingAttributesWithItsOwnStance(String verb, Modality modality, Stance stance) {
        Claim claim = only(claims("Analysts " + verb + " that Chile closed its borders."), CLOSED);
        assertThat(speaker(claim)).isEqualTo("analysts");
        assertThat(claim.voice().modality()).isEqualTo(modality);
        assertThat(claim.voice().reporterStance()).isEqualTo(stance);
        assertThat(claim.asserted()).isFalse();
    }

    @Test
    void whatSomebodyPointsToIsTheirs() {
        Claim claim = only(claims("Our leaders point to the 2,000 jobs tied to U.S.-Peru trade in 2020."), "Indicator");
        assertThat(speaker(claim)).isEqualTo("our leaders");
        assertThat(claim.asserted()).isFalse();
    }

    @Test
    void whatIsHailedByAPersonIsStillTheAuthorsClaim() {
        Claim claim = only(
                claims("Chile's moves to tighten its borders, hailed as progress by some, sound like a win."), CLOSED);
        assertThat(speaker(claim)).isEqualTo("the author");
    }

    @Test
    void theAuthorConcedesWithinTheParagraph() {
        String claim = "Critics insist that Chile closed its borders.";
        String concession = "Fair enough, those pressures exist.";
        assertThat(only(claims(claim + " " + concession), CLOSED).voice().reporterStance())
                .isEqualTo(Stance.CONCEDES);
        assertThat(only(claims(claim + " They point to the crime. " + concession), CLOSED)
                        .voice()
                        .reporterStance())
                .isEqualTo(Stance.CONCEDES);
        assertThat(only(claims(claim + "\n" + concession), CLOSED).voice().reporterStance())
                .as("in the next paragraph something else is conceded")
                .isEqualTo(Stance.NEUTRAL);
    }

    @Test
    void anEvaluationMakesAnOpinionOfAnEvent() {
        Claim claim = only(claims("Japan rightly provided $5 million to Chile."), "AidFlow");
        assertThat(claim.voice().modality()).isEqualTo(Modality.OPINION);
        assertThat(speaker(claim)).isEqualTo("the author");
    }

    @Test
    void inByAndSinceAreThreeKindsOfPeriod() {
        Claim claim = only(
                claims("Since 2001, Chilean exports to Peru have grown by 40%, reaching $2 billion by 2010."),
                "TradeIndicator");
        assertThat(filled(claim, "since")).containsExactly("2001");
        assertThat(filled(claim, "year")).containsExactly("2010");
        Claim alone =
                only(claims("Bilateral trade between Chile and Peru was $3 billion in 2012 alone."), "TradeIndicator");
        assertThat(filled(alone, "year")).containsExactly("2012");
        assertThat(filled(alone, "since")).isEmpty();
    }

    @Test
    void thesePluralGroupsAreNotTheOneGangNamedBefore() {
        List<Claim> claims =
                claims("The police fear gangs like Chile's Los Lobos. These groups engage in drug trafficking.");
        assertThat(claims)
                .filteredOn(claim -> filled(claim, "activity").contains("drug trafficking"))
                .singleElement()
                .satisfies(claim -> assertThat(filled(claim, "group")).doesNotContain("Los Lobos"));
    }

    @Test
    void whatIsPresupposedInAJudgementIsAnOpinionOfTheAuthor() {
        assertThat(claims("Peru suffers from external meddling from powers like China."))
                .noneMatch(Claim::asserted);
        Claim claim = only(claims("Japan provided a shameful $5 million to Chile."), "AidFlow");
        assertThat(claim.voice().modality()).isEqualTo(Modality.OPINION);
        assertThat(claim.asserted()).isFalse();
    }

    @Test
    void aHeadingStatesNothing() {
        assertThat(claims("Chile Closed Its Borders\nThat is what the paper's first page had."))
                .isEmpty();
        assertThat(claims("Chile closed its borders with Peru on Monday.")).isNotEmpty();
    }

    @Test
    void yesterdayWithoutADateLineStaysUnresolved() {
        String text = "Yesterday, Secretary of State Ann Hill met Chilean President Juan Soto.";
        Claim undated = only(claims(text), "Meeting");
        assertThat(filled(undated, "date")).isEmpty();
        assertThat(filled(undated, "date_text")).containsExactly("Yesterday");
        assertThat(filled(only(claims(text, "2020-03-01"), "Meeting"), "date")).containsExactly("2020-02-29");
    }

    @Test
    void wordsOfLegalForceStayApart() {
        Claim joined = only(claims("In 2019, Chile signed onto the Lima Declaration on Trade."), "JoinsDeclaration");
        assertThat(filled(joined, "status")).containsExactly("signed");
        Claim inForce = only(claims("The Chile-Peru Tax Treaty entered into force in 2019."), "AgreementParty");
        assertThat(filled(inForce, "status")).containsExactly("in force");
    }

    @Test
    void traffickingPeopleIntoTwoThingsIsTwoActivities() {
        Claim claim = only(
                claims("These cartels thrive on selling women, trafficking people into sex slavery and forced labor."),
                "CriminalActivity");
        assertThat(filled(claim, "activity")).contains("sex slavery", "forced labor");
    }

    @Test
    void theFirstDocumentFallsIntoNoneOfThem() throws IOException {
        String text = Files.readString(SharedFiles.required("extraction/documents/seed.txt"))
                .replace("\r\n", "\n");
        List<Claim> claims = claims(text);
        assertThat(claims).hasSizeGreaterThan(15).allSatisfy(claim -> {
            int start = text.offsetByCodePoints(0, claim.span().start());
            int end = text.offsetByCodePoints(0, claim.span().end());
            assertThat(claim.span().quote()).isEqualTo(text.substring(start, end));
            assertThat(claim.voice().polarity()).as(claim.span().quote()).isEqualTo(Polarity.POSITIVE);
        });
        assertThat(claims)
                .filteredOn(claim -> claim.span().quote().contains("1.1 million jobs"))
                .singleElement()
                .matches(claim -> !claim.asserted());
        assertThat(filled(only(claims, "Meeting"), "date")).isEmpty();
        assertThat(claims)
                .filteredOn(claim -> filled(claim, "group").contains("Tren de Aragua"))
                .noneMatch(claim -> filled(claim, "activity").contains("forced labor"));
        assertThat(claims)
                .noneMatch(claim -> claim.asserted() && claim.span().quote().contains("meddling"));
    }
}

package org.entente.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.RunningServer;
import org.junit.jupiter.api.Test;

/** The way of a visitor, in a real browser; what it saw is left in {@code target/screenshots}. */
class BrowserTest {

    private static final Path SCREENSHOTS = Path.of("target/screenshots");

    @Test
    void aVisitorGoesFromTheHomePageToAnAnswerAndToTheWordsOfADocument() throws IOException, InterruptedException {
        Chromium browser = Chromium.installed();
        URI homePage = RunningServer.get().at("/");

        String home = browser.dom(homePage);
        assertThat(home).contains("Who said what about two states");

        URI question = homePage.resolve(target(home, "Who said what about two states, and in which words"));
        String answer = browser.dom(question);
        assertThat(answer).contains("3 rows", "officials of both plan to meet in June");

        URI document = homePage.resolve(target(answer, "A note on river patrols|river-note"));
        assertThat(browser.dom(document))
                .contains("4, of which the document states 1 as facts", "Peru has not joined the River Accord");

        browser.screenshot(homePage, 1200, 1500, SCREENSHOTS.resolve("home.png"));
        browser.screenshot(question, 1200, 1300, SCREENSHOTS.resolve("question.png"));
        browser.screenshot(document, 1200, 1900, SCREENSHOTS.resolve("document.png"));
        browser.screenshot(document, 500, 1600, SCREENSHOTS.resolve("document-narrow.png"));
        assertThat(SCREENSHOTS.resolve("home.png")).isNotEmptyFile();
    }

    /** Where the first link with these words leads. */
    private static String target(String page, String words) {
        Matcher link = Pattern.compile("<a href=\"([^\"]+)\">(" + words + ")").matcher(page);
        assertThat(link.find()).as("a link with the words " + words).isTrue();
        return link.group(1);
    }
}

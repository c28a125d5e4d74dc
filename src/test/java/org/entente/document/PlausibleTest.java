package org.entente.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is believed of what files say of themselves, and which dates are found in it. */
class PlausibleTest {

    @ParameterizedTest
    @CsvSource({
        "TITLE, Relations of Peru and Chile, true",
        "TITLE, Microsoft Word - draft.doc, false",
        "TITLE, report-2.pdf, false",
        "TITLE, PowerPoint Presentation, false",
        "TITLE, Untitled-1, false",
        "TITLE, C:\\Users\\ana\\peru.indd, false",
        "TITLE, the-report, false",
        "TITLE, ------, false",
        "AUTHOR, Ana Ruiz, true",
        "AUTHOR, UNHCR, true",
        "AUTHOR, user, false",
        "AUTHOR, Windows User, false",
        "AUTHOR, jsmith, false",
        "AUTHOR, smith2, false",
        "AUTHOR, ana@example.org, false",
        "AUTHOR, https://news.example/authors/ana, false",
        "AUTHOR, Adobe InDesign 2020, false",
        "DATE, 2024-03-18T09:30:00-05:00, true",
        "DATE, 2999-01-01, false",
        "DATE, 0001-01-01, false",
        "DATE, yesterday, false",
        "LICENCE, CC BY 4.0, true",
        "LICENCE, © 2024 All rights reserved, false",
        "SOURCE, https://transport.example/a, true",
        "SOURCE, javascript:alert(1), false",
        "SOURCE, /news/a, false",
        "LANGUAGE, pt-BR, true",
        "LANGUAGE, english!, false"
    })
    void onlyWhatAFieldAsksForIsBelieved(Field field, String value, boolean believed) {
        assertThat(Plausible.is(new Offer(field, value, "a test"), "/tmp/the-report.pdf"))
                .isEqualTo(believed);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2024                          | 2024
                    2024-03                       | 2024-03
                    2024-03-18T09:30:00-05:00     | 2024-03-18
                    D:20190304101500+01'00'       | 2019-03-04
                    20190304                      | 2019-03-04
                    July 26, 2021                 | 2021-07-26
                    Sept. 3rd, 2021               | 2021-09-03
                    March 2021                    | 2021-03
                    26 July 2021                  | 2021-07-26
                    Mon, 26 Jul 2021 10:00:00 GMT | 2021-07-26
                    February 30, 2021             |
                    Monday                        |
                    """)
    void aDateIsFoundInTheFormsOfHeadersAndDateLines(String words, String date) {
        assertThat(WrittenDate.in(words).map(Object::toString).orElse(null)).isEqualTo(date);
    }
}

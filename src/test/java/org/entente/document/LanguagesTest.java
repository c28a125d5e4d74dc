package org.entente.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.entente.claim.DocumentDescription;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguagesTest {

    private static final String ENGLISH =
            "The two governments have agreed to open the border. They will meet again in May, and they are glad of it.";
    private static final String SPANISH =
            "Los dos gobiernos acordaron abrir la frontera en mayo. El ministro dijo que las obras empiezan en el mes de junio.";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    en  | The two governments have agreed to open the border, and they will meet in May.
                    es  | Los dos gobiernos acordaron abrir la frontera en mayo y se reunirán en la capital del Perú.
                    pt  | Os dois governos decidiram abrir a fronteira em maio e não vão esperar pela decisão da comissão.
                    fr  | Les deux gouvernements ont décidé d’ouvrir la frontière en mai et se réuniront dans la capitale du pays.
                    de  | Die beiden Regierungen haben beschlossen, die Grenze im Mai zu öffnen, und treffen sich in der Hauptstadt.
                    it  | I due governi hanno deciso di aprire la frontiera nel mese di maggio e si incontreranno nella capitale.
                    nl  | De twee regeringen hebben besloten de grens in mei te openen en zij komen in de hoofdstad bij elkaar.
                    ru  | Оба правительства решили открыть границу в мае и встретиться в столице, как это было в прошлом году.
                    uk  | Обидва уряди вирішили відкрити кордон у травні та зустрітися у столиці, як це було в минулому році.
                    ar  | قررت الحكومتان فتح الحدود في شهر مايو من هذا العام كما قال الوزير بعد أن اجتمع مع نظيره في العاصمة
                    zh  | 两国政府决定在五月开放边境，并将在首都再次会晤。两国外长对此表示欢迎，并强调双方的合作十分重要。
                    ja  | 両国政府は五月に国境を開くことを決め、首都で再び会うことにした。
                    und | Peru, Chile, Ecuador.
                    """)
    void aTextIsToldByItsSmallWordsOrItsScript(String tag, String text) {
        assertThat(Languages.of(text).orElse("und")).isEqualTo(tag);
    }

    @Test
    void aQuotationInAnotherLanguageDoesNotMatterButATextInTwoIsUndecided() {
        assertThat(Languages.of(ENGLISH.repeat(2) + " He said: «Los dos gobiernos acordaron abrir la frontera.»"))
                .contains("en");
        assertThat(Languages.of(ENGLISH + "\n" + SPANISH)).isEmpty();
    }

    @Test
    void aTextInAnotherLanguageIsRefusedUnlessAPersonInsists() throws IOException {
        ReadDocument spanish = Documents.read("nota.txt", SPANISH.getBytes(UTF_8));

        assertThatThrownBy(() -> spanish.in("en"))
                .isInstanceOf(UnreadableText.class)
                .hasMessage(
                        "nota.txt: found a text that looks like Spanish (es); there is a reader for English (en) only;"
                                + " translate the text, or insist with --language en");
        assertThat(spanish.in("es").text()).isEqualTo(SPANISH);
        assertThat(said("en").in("en").text()).isEqualTo(SPANISH);
        assertThatThrownBy(() -> said("es-PE").in("en")).hasMessageContaining("is described as Spanish (es-PE)");
    }

    @Test
    void aTextThatNobodyCanTellIsReadAsIt() throws IOException {
        assertThat(Documents.read("a.txt", "Lima, Quito.".getBytes(UTF_8))
                        .in("en")
                        .description()
                        .language())
                .isEqualTo("und");
    }

    private static ReadDocument said(String language) throws IOException {
        return DocumentFiles.read(
                new ByteArrayInputStream(SPANISH.getBytes(UTF_8)),
                "nota.txt",
                new DocumentDescription("nota", null, null, null, null, null, null, null, language));
    }
}

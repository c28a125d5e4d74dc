package org.entente.extraction.mention;

/** Numbers with the ending of an ordinal: "2nd". */
final class Ordinals {

    private Ordinals() {}

    static String withoutSuffix(String number) {
        int end = number.length();
        boolean suffixed =
                number.endsWith("st") || number.endsWith("nd") || number.endsWith("rd") || number.endsWith("th");
        return suffixed ? number.substring(0, end - 2) : number;
    }
}

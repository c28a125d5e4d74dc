package org.entente.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.jspecify.annotations.Nullable;

/** What a PDF says of itself: its information dictionary and its XMP packet. */
final class PdfOffers {

    private static final String INFORMATION = "PDF information";
    private static final String XMP = "XMP";
    private static final int MAX_XMP = 1_000_000;

    private PdfOffers() {}

    static List<Offer> of(PDDocument document) {
        List<Offer> offers = new ArrayList<>();
        String xmp = xmp(document);
        offers.addAll(XmlOffers.of(xmp, XMP, "dc|title", Field.TITLE));
        offers.addAll(XmlOffers.of(xmp, XMP, "dc|creator", Field.AUTHOR));
        offers.addAll(XmlOffers.of(xmp, XMP, "dc|publisher", Field.PUBLISHER));
        offers.addAll(XmlOffers.of(xmp, XMP, "dc|date", Field.DATE));
        offers.addAll(XmlOffers.of(xmp, XMP, "xmpRights|WebStatement", Field.LICENCE));
        offers.addAll(XmlOffers.of(xmp, XMP, "cc|license", Field.LICENCE));
        PDDocumentInformation information = document.getDocumentInformation();
        offer(Field.TITLE, information.getTitle(), offers);
        offer(Field.AUTHOR, information.getAuthor(), offers);
        offer(Field.LANGUAGE, document.getDocumentCatalog().getLanguage(), offers);
        return offers;
    }

    static List<Offer> fileDates(PDDocument document) {
        List<Offer> offers = new ArrayList<>();
        offer(Field.DATE, document.getDocumentInformation().getCOSObject().getString(COSName.CREATION_DATE), offers);
        offers.addAll(XmlOffers.of(xmp(document), XMP, "xmp|CreateDate", Field.DATE));
        return offers;
    }

    private static void offer(Field field, @Nullable String value, List<Offer> offers) {
        if (value != null) {
            offers.add(new Offer(field, value, INFORMATION));
        }
    }

    private static String xmp(PDDocument document) {
        PDMetadata metadata = document.getDocumentCatalog().getMetadata();
        if (metadata == null) {
            return "";
        }
        try (InputStream in = metadata.exportXMPMetadata()) {
            return new String(in.readNBytes(MAX_XMP), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            return ""; // it is beside the text
        }
    }
}

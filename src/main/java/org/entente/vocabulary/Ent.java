package org.entente.vocabulary;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The classes and properties of our ontology that Java code names. */
public final class Ent {

    /** The namespace, and the IRI of the ontology itself. */
    public static final String NS = "https://w3id.org/entente/ontology#";

    public static final Node STATE = term("State");
    public static final Node DYAD = term("Dyad");
    public static final Node PERSON = term("Person");
    public static final Node POST = term("Post");
    public static final Node PUBLIC_BODY = term("PublicBody");
    public static final Node INTERNATIONAL_ORGANIZATION = term("InternationalOrganization");
    public static final Node ORGANIZATION = term("Organization");
    public static final Node COLLECTIVE_AGENT = term("CollectiveAgent");
    public static final Node AGREEMENT = term("Agreement");
    public static final Node CRIMINAL_GROUP = term("CriminalGroup");
    public static final Node PLACE = term("Place");

    public static final Node DYAD_LINK = term("dyad");
    public static final Node DYAD_STATE = term("dyadState");
    public static final Node ALPHA_2 = term("alpha2");
    public static final Node ALPHA_3 = term("alpha3");
    public static final Node M49 = term("m49");
    public static final Node OFFICIAL_NAME = term("officialName");
    public static final Node DEMONYM = term("demonym");
    public static final Node CAPITAL = term("capital");
    public static final Node METONYM = term("metonym");
    public static final Node INDEPENDENT_FROM = term("independentFrom");
    public static final Node DISSOLVED_ON = term("dissolvedOn");

    public static final Node CLAIM = term("Claim");
    public static final Node SPEAKER = term("speaker");
    public static final Node REPORTED_BY = term("reportedBy");
    public static final Node REPORTER_STANCE = term("reporterStance");
    public static final Node MODALITY = term("modality");
    public static final Node POLARITY = term("polarity");
    public static final Node DIRECT_QUOTE = term("directQuote");
    public static final Node ASSERTED = term("asserted");
    public static final Node EVIDENCE = term("evidence");
    public static final Node ABOUT = term("about");
    public static final Node DESCRIBES = term("describes");
    public static final Node IN_DOCUMENT = term("inDocument");
    public static final Node FACT_TYPE = term("factType");
    public static final Node RULE = term("rule");
    public static final Node SECOND_READER = term("secondReader");
    public static final Node CLAIM_KEY = term("claimKey");
    public static final Node REVIEW = term("Review");
    public static final Node REVIEW_LINK = term("review");
    public static final Node REVIEW_STATUS = term("reviewStatus");
    public static final Node REVIEW_REASON = term("reviewReason");
    public static final Node WITHHELD = term("withheld");
    public static final Node DECIDED_BY = term("decidedBy");
    public static final Node DECIDED_AT = term("decidedAt");
    public static final Node BECAUSE = term("because");
    public static final Node REVIEWED_DOCUMENT = term("reviewedDocument");
    public static final Node REVIEWED_CLAIM = term("reviewedClaim");
    public static final Node REVIEWED_WORDS = term("reviewedWords");
    public static final Node SPAN = term("Span");
    public static final Node DATE_INFERRED = term("dateInferred");

    public static final Node DOCUMENT = term("Document");
    public static final Node GENRE = term("genre");
    public static final Node SHA_256 = term("sha256");
    public static final Node TEXT = term("text");
    public static final Node DATASET = term("Dataset");
    public static final Node EVIDENCE_LEVEL = term("evidenceLevel");
    public static final Node LOAD_RUN = term("LoadRun");
    public static final Node READER = term("reader");
    public static final Node GAZETTEER_DIGEST = term("gazetteerDigest");
    public static final Node FINGERPRINT = term("fingerprint");
    public static final Node CLAIMS_STATED = term("claimsStated");
    public static final Node CLAIMS_DESCRIBED = term("claimsDescribed");
    public static final Node REJECTED = term("rejected");

    public static final Node RECORDS_READ = term("recordsRead");
    public static final Node RECORDS_SKIPPED = term("recordsSkipped");
    public static final Node TRIPLES_WRITTEN = term("triplesWritten");
    public static final Node CONTENT_DIGEST = term("contentDigest");
    public static final Node SOURCE_FILE = term("sourceFile");
    public static final Node REJECTED_RECORD = term("RejectedRecord");
    public static final Node RECORD_PLACE = term("recordPlace");
    public static final Node REJECT_REASON = term("rejectReason");
    public static final Node REMEDY = term("remedy");
    public static final Node REVISION = term("Revision");
    public static final Node REVISED = term("revised");
    public static final Node REVISION_KIND = term("revisionKind");
    public static final Node EARLIER_RELEASE = term("earlierRelease");
    public static final Node LATER_RELEASE = term("laterRelease");

    static final Node CONCEPT_SCHEME = term("conceptScheme");

    private Ent() {}

    /** A term by its local name; whether the ontology declares it is not checked. */
    public static Node term(String localName) {
        return NodeFactory.createURI(NS + localName);
    }
}

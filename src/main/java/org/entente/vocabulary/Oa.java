package org.entente.vocabulary;

import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.OA;

/** The terms of the Web Annotation vocabulary with which a span says where it stands, as nodes. */
public final class Oa {

    public static final Node SPECIFIC_RESOURCE = OA.SpecificResource.asNode();
    public static final Node HAS_SOURCE = OA.hasSource.asNode();
    public static final Node HAS_SELECTOR = OA.hasSelector.asNode();
    public static final Node TEXT_POSITION_SELECTOR = OA.TextPositionSelector.asNode();
    public static final Node START = OA.start.asNode();
    public static final Node END = OA.end.asNode();
    public static final Node TEXT_QUOTE_SELECTOR = OA.TextQuoteSelector.asNode();
    public static final Node EXACT = OA.exact.asNode();
    public static final Node PREFIX = OA.prefix.asNode();
    public static final Node SUFFIX = OA.suffix.asNode();

    private Oa() {}
}

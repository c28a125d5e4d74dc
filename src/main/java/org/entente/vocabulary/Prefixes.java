package org.entente.vocabulary;

import org.apache.jena.shared.PrefixMapping;

/** The prefixes under which our answers, files and pages write IRIs. */
public final class Prefixes {

    /** All prefixes that do not depend on a setting: ours and those of the vocabularies that ours stands under. */
    public static final PrefixMapping ALL = PrefixMapping.Factory.create()
            .setNsPrefix("ent", Ent.NS)
            .setNsPrefix("claimed", Claimed.NS)
            .setNsPrefix("concept", Concept.NS)
            .setNsPrefix("shape", "https://w3id.org/entente/shape#")
            .setNsPrefix("dcat", "http://www.w3.org/ns/dcat#")
            .setNsPrefix("dct", "http://purl.org/dc/terms/")
            .setNsPrefix("dqv", "http://www.w3.org/ns/dqv#")
            .setNsPrefix("eli", "http://data.europa.eu/eli/ontology#")
            .setNsPrefix("foaf", "http://xmlns.com/foaf/0.1/")
            .setNsPrefix("oa", "http://www.w3.org/ns/oa#")
            .setNsPrefix("org", "http://www.w3.org/ns/org#")
            .setNsPrefix("owl", "http://www.w3.org/2002/07/owl#")
            .setNsPrefix("prov", "http://www.w3.org/ns/prov#")
            .setNsPrefix("qb", "http://purl.org/linked-data/cube#")
            .setNsPrefix("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#")
            .setNsPrefix("rdfs", "http://www.w3.org/2000/01/rdf-schema#")
            .setNsPrefix("schema", "https://schema.org/")
            .setNsPrefix("sem", "http://semanticweb.cs.vu.nl/2009/11/sem/")
            .setNsPrefix("sh", "http://www.w3.org/ns/shacl#")
            .setNsPrefix("skos", "http://www.w3.org/2004/02/skos/core#")
            .setNsPrefix("vann", "http://purl.org/vocab/vann/")
            .setNsPrefix("void", "http://rdfs.org/ns/void#")
            .setNsPrefix("xsd", "http://www.w3.org/2001/XMLSchema#")
            .lock();

    private Prefixes() {}

    /** All prefixes, with {@code id} and {@code graph} for the base at which a store's things and graphs stand. */
    public static PrefixMapping with(String base) {
        return PrefixMapping.Factory.create()
                .setNsPrefixes(ALL)
                .setNsPrefix("id", base + "id/")
                .setNsPrefix("graph", base + "graph/")
                .lock();
    }
}

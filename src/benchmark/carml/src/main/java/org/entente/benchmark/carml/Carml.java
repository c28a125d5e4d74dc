package org.entente.benchmark.carml;

import io.carml.engine.rdf.RdfRmlMapper;
import io.carml.logicalsourceresolver.CsvResolver;
import io.carml.logicalsourceresolver.JsonPathResolver;
import io.carml.logicalsourceresolver.XPathResolver;
import io.carml.util.RmlMappingLoader;
import io.carml.vocab.Rdf.Ql;
import java.io.BufferedOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.ntriples.NTriplesWriter;

/** Maps a file by a mapping of RML beside this class, one statement after another, to N-Triples. */
public final class Carml {

    private Carml() {}

    /** @param arguments the name of the mapping, the file of rows, which has the name that the mapping gives it, the file to write */
    public static void main(String[] arguments) throws Exception {
        Path rows = Path.of(arguments[1]).toAbsolutePath();
        try (InputStream mapping = Carml.class.getResourceAsStream(arguments[0] + ".rml.ttl");
                OutputStream out = new BufferedOutputStream(Files.newOutputStream(Path.of(arguments[2])), 1 << 16)) {
            RdfRmlMapper mapper = RdfRmlMapper.builder()
                    .triplesMaps(RmlMappingLoader.build().load(RDFFormat.TURTLE, mapping))
                    .setLogicalSourceResolver(Ql.Csv, CsvResolver::getInstance)
                    .setLogicalSourceResolver(Ql.JsonPath, JsonPathResolver::getInstance)
                    .setLogicalSourceResolver(Ql.XPath, XPathResolver::getInstance)
                    .fileResolver(rows.getParent())
                    .build();
            NTriplesWriter writer = new NTriplesWriter(out);
            writer.startRDF();
            mapper.map().doOnNext(writer::handleStatement).blockLast();
            writer.endRDF();
        }
    }
}

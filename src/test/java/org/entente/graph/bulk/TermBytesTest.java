package org.entente.graph.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.thrift.TRDF;
import org.apache.jena.riot.thrift.ThriftConvert;
import org.apache.jena.riot.thrift.wire.RDF_Term;
import org.apache.jena.tdb2.lib.NodeLib;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.NodeIdFactory;
import org.apache.jena.tdb2.store.NodeIdInline;
import org.apache.thrift.transport.TIOStreamTransport;
import org.apache.thrift.transport.TMemoryInputTransport;
import org.entente.graph.stream.Term;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What we write of a term ourselves is what Jena writes of it. */
class TermBytesTest {

    @TempDir
    private Path directory;

    @ParameterizedTest
    @MethodSource("org.entente.graph.bulk.OddTerms#all")
    void aTermIsWrittenAndFoundAsJenaDoes(Term term) throws Exception {
        Node node = term.node();
        TermBytes bytes = new TermBytes();
        bytes.set(Term.text("another one before"));
        bytes.set(term);

        assertThat(ByteBuffer.allocate(16)
                        .putLong(bytes.hashHigh())
                        .putLong(bytes.hashLow())
                        .array())
                .isEqualTo(NodeLib.hash(node).getBytes());
        Path path = directory.resolve("nodes");
        try (NodeFile file = new NodeFile(path)) {
            bytes.writeTo(file);
            file.force();
        }
        assertThat(Files.readAllBytes(path)).isEqualTo(thrift(node));
        try (NodeReader reader = new NodeReader(path)) {
            assertThat(reader.node(0)).isEqualTo(read(thrift(node)));
        }
    }

    @ParameterizedTest
    @MethodSource("org.entente.graph.bulk.OddTerms#all")
    void aValueIsInTheNumberAsWithJena(Term term) {
        NodeId id = NodeIdInline.inline(term.node());

        long number = new InlineTerms().number(term);

        if (id == null) {
            assertThat(number).isEqualTo(InlineTerms.NONE);
        } else {
            ByteBuffer expected = ByteBuffer.allocate(Long.BYTES);
            NodeIdFactory.set(id, expected, 0);
            assertThat(Long.toHexString(number)).isEqualTo(Long.toHexString(expected.getLong(0)));
        }
    }

    private static Node read(byte[] bytes) throws Exception {
        RDF_Term term = new RDF_Term();
        term.read(TRDF.protocol(new TMemoryInputTransport(bytes)));
        return ThriftConvert.convert(term);
    }

    private static byte[] thrift(Node node) throws Exception {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            ThriftConvert.convert(node, true).write(TRDF.protocol(new TIOStreamTransport(out)));
            return out.toByteArray();
        }
    }
}

package org.entente;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;

class ApplicationTest {

    @Test
    void theDatasetIsStillOpenWhenTheServerHasStopped() {
        DatasetGraph dataset = SmallStore.open();

        ConfigurableApplicationContext server = Application.run(dataset, List.of("--server.port=0"));
        assertThat(server.getEnvironment().getProperty("local.server.port")).isNotBlank();
        server.close();

        assertThat(Txn.calculateRead(dataset, dataset::isEmpty)).isFalse();
    }
}

package org.entente.sparql;

import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdErrorCode;
import com.apicatalog.jsonld.JsonLdOptions;
import jakarta.servlet.ServletContext;
import org.apache.jena.fuseki.server.DataAccessPoint;
import org.apache.jena.fuseki.server.DataAccessPointRegistry;
import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.fuseki.server.OperationRegistry;
import org.apache.jena.fuseki.system.FusekiCore;
import org.apache.jena.query.ARQ;
import org.apache.jena.riot.lang.LangJSONLD11;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.TDB2;
import org.entente.query.QuerySettings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Fuseki with one dataset and one operation. */
@Configuration(proxyBeanMethods = false)
class FusekiConfiguration {

    // "" because the dataset is its opener's to close, which DataService.shutdown() would do.
    @Bean(destroyMethod = "")
    DataService dataService(DatasetGraph dataset, QuerySettings settings) {
        FusekiCore.init();
        keepToThisHost(dataset);
        dataset.getContext()
                .set(ARQ.queryTimeout, Long.toString(settings.deadline().toMillis()));
        dataset.getContext().set(TDB2.symUnionDefaultGraph, true);
        return DataService.newBuilder(dataset)
                .addEndpoint(Operation.Query, "sparql")
                .build();
    }

    @Bean
    DataAccessPoint dataAccessPoint(DataService service, ServletContext web, QuerySettings settings) {
        OperationRegistry operations = OperationRegistry.createEmpty();
        operations.register(
                Operation.Query, new ReadOnlyQuery(settings.longest().toBytes()));
        service.setEndpointProcessors(operations);
        service.goActive();
        DataAccessPoint point = new DataAccessPoint("/", service);
        DataAccessPointRegistry points = new DataAccessPointRegistry();
        points.register(point);
        OperationRegistry.set(web, operations);
        DataAccessPointRegistry.set(web, points);
        return point;
    }

    /** Nothing that a stranger sends makes this server call another one. */
    private static void keepToThisHost(DatasetGraph dataset) {
        dataset.getContext().set(ARQ.httpServiceAllowed, false);
        ARQ.getContext().set(LangJSONLD11.JSONLD_OPTIONS, new JsonLdOptions((iri, options) -> {
            throw new JsonLdError(
                    JsonLdErrorCode.LOADING_REMOTE_CONTEXT_FAILED, "contexts of other hosts are not fetched");
        }));
    }
}

package org.entente;

import java.util.List;
import org.apache.jena.sparql.core.DatasetGraph;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.ConfigurableApplicationContext;

/** The server: SPARQL and pages over one dataset. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class Application {

    /**
     * Starts the server and returns once it answers; it runs until the context is closed or the process is told to end.
     *
     * @param dataset what it serves; it stays the caller's, who closes it after the context
     * @param arguments settings as Spring reads them, {@code --server.port=8080}
     */
    public static ConfigurableApplicationContext run(DatasetGraph dataset, List<String> arguments) {
        SpringApplication application = new SpringApplication(Application.class);
        application.setMainApplicationClass(Application.class);
        // Registered as a thing that exists already, so that Spring never closes it.
        application.addInitializers(context -> context.getBeanFactory().registerSingleton("dataset", dataset));
        return application.run(arguments.toArray(String[]::new));
    }
}

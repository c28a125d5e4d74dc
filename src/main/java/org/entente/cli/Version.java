package org.entente.cli;

import java.util.Objects;
import picocli.CommandLine.IVersionProvider;

/** The version as the jar's manifest has it. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        String built = Objects.requireNonNullElse(
                Entente.class.getPackage().getImplementationVersion(), "(run from its classes, not from the jar)");
        return new String[] {"entente " + built, "Java " + Runtime.version()};
    }
}

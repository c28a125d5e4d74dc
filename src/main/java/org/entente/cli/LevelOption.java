package org.entente.cli;

import org.entente.graph.EvidenceLevel;
import org.entente.graph.UnknownLevel;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** How much must stand behind what is answered. */
final class LevelOption {

    @Option(
            names = "--level",
            paramLabel = "official|corroborated|claimed",
            converter = Named.class,
            description = {
                "What counts: official records alone; or claims, too, that one of them or a second, independent speaker bears out; or all that is claimed.",
                "Default: claimed."
            })
    private EvidenceLevel level = EvidenceLevel.USUAL;

    EvidenceLevel level() {
        return level;
    }

    /** Says which levels there are where the name is of none. */
    static final class Named implements ITypeConverter<EvidenceLevel> {

        @Override
        public EvidenceLevel convert(String name) {
            try {
                return EvidenceLevel.named(name);
            } catch (UnknownLevel unknown) {
                throw new TypeConversionException(unknown.getMessage());
            }
        }
    }
}

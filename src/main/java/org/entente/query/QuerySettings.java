package org.entente.query;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What a query may take, as the settings {@code entente.query.*} say.
 *
 * @param deadline after which a query is given up
 * @param running how many may run at once; one more is asked to come back later
 * @param longest the size of the longest query text
 */
@ConfigurationProperties("entente.query")
public record QuerySettings(
        @DefaultValue("30s") Duration deadline,
        @DefaultValue("16") int running,
        @DefaultValue("1MB") DataSize longest) {

    public QuerySettings {
        if (deadline.isNegative() || deadline.isZero()) {
            throw new IllegalArgumentException(
                    "entente.query.deadline: found %s, expected more than nothing, as 30s".formatted(deadline));
        }
        if (running < 1) {
            throw new IllegalArgumentException(
                    "entente.query.running: found %d, expected 1 or more".formatted(running));
        }
    }
}

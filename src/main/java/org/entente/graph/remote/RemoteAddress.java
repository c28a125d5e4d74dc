package org.entente.graph.remote;

import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where a remote store is asked, changed, and given whole graphs.
 *
 * @param login of who may write, and where the store wants it, read
 */
public record RemoteAddress(
        URI query, URI update, URI graphs, @Nullable Login login) {

    /** A user and a password; the password is never shown. */
    public record Login(String user, String password) {
        @Override
        public String toString() {
            return user;
        }
    }

    /**
     * The address of a store; where only its query address is given, the others are as Virtuoso has them.
     *
     * @throws IllegalArgumentException where one is no address of the web, and which
     */
    public static RemoteAddress of(URI query, @Nullable URI update, @Nullable URI graphs, @Nullable Login login) {
        return new RemoteAddress(
                checked(query),
                checked(Optional.ofNullable(update).orElseGet(() -> beside(query, "-auth"))),
                checked(Optional.ofNullable(graphs).orElseGet(() -> beside(query, "-graph-crud-auth"))),
                login);
    }

    private static URI beside(URI query, String ending) {
        return URI.create(query.toString().replaceFirst("/$", "") + ending);
    }

    private static URI checked(URI address) {
        boolean web = "http".equalsIgnoreCase(address.getScheme()) || "https".equalsIgnoreCase(address.getScheme());
        if (!web || address.getHost() == null || address.getRawQuery() != null || address.getRawFragment() != null) {
            throw new IllegalArgumentException(
                    "found \"%s\" as the address of a store, expected one like http://localhost:8890/sparql"
                            .formatted(address));
        }
        if (address.getRawUserInfo() != null) {
            throw new IllegalArgumentException(
                    "found a login in the address of a store on %s, where everybody can see it; expected it in the environment"
                            .formatted(address.getHost()));
        }
        return address;
    }

    @Override
    public String toString() {
        return query.toString();
    }
}

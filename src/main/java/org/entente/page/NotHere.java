package org.entente.page;

import java.util.Collection;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** A page that there is not, with those that may have been meant. */
final class NotHere extends ResponseStatusException {

    private static final long serialVersionUID = 1L;

    private final transient List<Link> near;

    private NotHere(String what, List<Link> near) {
        super(HttpStatus.NOT_FOUND, what);
        this.near = near;
    }

    /**
     * @param kind "question", "document"
     * @param folder the path of all pages of the kind, with a slash at its end
     */
    static NotHere of(String kind, String folder, String name, Collection<String> names) {
        return new NotHere(
                "There is no %s \"%s\".".formatted(kind, name),
                NearNames.of(name, names).stream()
                        .map(near -> new Link(near, folder + near))
                        .toList());
    }

    List<Link> near() {
        return near;
    }
}

package org.entente.knowledge;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The names of one thing as they are gathered: a text that comes twice stays the kind of name that it was first. */
final class Names {

    private final Map<String, Name> byText = new LinkedHashMap<>();

    Names add(Name.Kind kind, Collection<String> texts) {
        texts.forEach(text -> byText.putIfAbsent(text, new Name(text, kind)));
        return this;
    }

    Names addAll(Collection<Name> names) {
        names.forEach(name -> byText.putIfAbsent(name.text(), name));
        return this;
    }

    List<Name> list() {
        return List.copyOf(byText.values());
    }
}

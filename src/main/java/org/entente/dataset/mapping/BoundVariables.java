package org.entente.dataset.mapping;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementBind;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.ElementPathBlock;
import org.apache.jena.sparql.syntax.ElementVisitorBase;
import org.apache.jena.sparql.syntax.ElementWalker;

/** The variables that parts of a query bind; all that a mapping does not bind are columns. */
final class BoundVariables extends ElementVisitorBase {

    private final Set<String> byExpression = new LinkedHashSet<>();
    private final Set<String> all = new LinkedHashSet<>();

    private BoundVariables() {}

    static Set<String> in(List<Element> elements) {
        return walk(elements).all;
    }

    /** Those that are bound by BIND, f:each or f:split, and so cannot be bound outside too. */
    static Set<String> byExpression(Element element) {
        return walk(List.of(element)).byExpression;
    }

    private static BoundVariables walk(List<Element> elements) {
        BoundVariables found = new BoundVariables();
        elements.forEach(element -> ElementWalker.walk(element, found));
        return found;
    }

    @Override
    public void visit(ElementBind bind) {
        add(bind.getVar().getVarName());
    }

    @Override
    public void visit(ElementPathBlock block) {
        Parts.of(block).forEach(parts -> add(parts.part()));
    }

    @Override
    public void visit(ElementData data) {
        data.getVars().forEach(variable -> all.add(variable.getVarName()));
    }

    private void add(String name) {
        byExpression.add(name);
        all.add(name);
    }
}

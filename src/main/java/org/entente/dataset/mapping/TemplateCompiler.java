package org.entente.dataset.mapping;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.syntax.Template;
import org.entente.graph.stream.Term;

/** Makes the step that writes the triples of a solution. */
final class TemplateCompiler {

    private final ExpressionCompiler.Names names;

    private TemplateCompiler(ExpressionCompiler.Names names) {
        this.names = names;
    }

    static Step compile(Template template, ExpressionCompiler.Names names) {
        if (template.containsRealQuad()) {
            throw names.refused(
                    "GRAPH",
                    "found GRAPH in the CONSTRUCT, but which graph a part becomes follows from its name; take it out");
        }
        TemplateCompiler compiler = new TemplateCompiler(names);
        List<Form> forms = new ArrayList<>();
        for (Triple triple : template.getTriples()) {
            forms.add(new Form(
                    compiler.term(triple.getSubject()),
                    compiler.term(triple.getPredicate()),
                    compiler.term(triple.getObject())));
        }
        return new Write(forms);
    }

    private Expression term(Node node) {
        if (node instanceof Var variable && !Var.isBlankNodeVar(variable)) {
            return names.variable(variable.getVarName());
        }
        if (node.isURI() || node.isLiteral()) {
            return new Expression.Constant(Term.of(node));
        }
        throw names.refused(
                "[",
                "found a blank node in the CONSTRUCT, expected a name for each thing: make an IRI of what identifies it");
    }

    /** A triple of which every part is still to be found. */
    private record Form(Expression subject, Expression predicate, Expression object) {

        void write(Frame frame) throws BadValue {
            Term of = subject.value(frame);
            Term property = predicate.value(frame);
            Term value = of == null || property == null ? null : object.value(frame);
            if (of != null && property != null && value != null) {
                requireIri(of, "subject");
                requireIri(property, "predicate");
                frame.write(of, property, value);
            }
        }
    }

    /** @param forms in the order of the mapping */
    private record Write(List<Form> forms) implements Step {

        @Override
        public void run(Frame frame) throws BadValue {
            for (Form form : forms) {
                form.write(frame);
            }
        }
    }

    static void requireIri(Term term, String position) throws BadValue {
        if (!term.isIri()) {
            throw new BadValue(
                    term.lexical(),
                    "an IRI as the %s of a triple".formatted(position),
                    "make one of it by IRI() in the mapping");
        }
    }
}

package org.entente.page;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.entente.query.Parameter;
import org.entente.query.ParameterKind;
import org.entente.query.QueryFile;
import org.jspecify.annotations.Nullable;

/**
 * One field of a question's form.
 *
 * @param hint what a value must be, or null when any text will do
 * @param choices null when a value is typed
 */
record Field(
        String name,
        String label,
        String value,
        boolean required,
        @Nullable String hint,
        @Nullable List<Choice> choices) {

    record Choice(String value, String text, boolean selected) {

        static Choice of(String value, String chosen) {
            return new Choice(value, value.isEmpty() ? "any" : value, value.equals(chosen));
        }
    }

    static List<Field> of(QueryFile question, Map<String, String> values) {
        return question.parameters().stream()
                .map(parameter -> of(parameter, values))
                .toList();
    }

    private static Field of(Parameter parameter, Map<String, String> values) {
        String standard = parameter.standard() == null ? "" : parameter.standard();
        String value = values.getOrDefault(parameter.name(), standard);
        return new Field(
                parameter.name(),
                Words.title(parameter.name().replace('_', ' ')),
                value,
                parameter.required(),
                parameter.kind() == ParameterKind.TEXT ? null : parameter.kind().expected(),
                choices(parameter, value));
    }

    private static @Nullable List<Choice> choices(Parameter parameter, String value) {
        if (parameter.choices().isEmpty()) {
            return null;
        }
        return Stream.concat(parameter.required() ? Stream.of() : Stream.of(""), parameter.choices().stream())
                .map(choice -> Choice.of(choice, value))
                .toList();
    }
}

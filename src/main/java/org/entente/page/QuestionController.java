package org.entente.page;

import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.query.Query;
import org.entente.graph.EvidenceLevel;
import org.entente.graph.UnknownLevel;
import org.entente.query.ParameterRefused;
import org.entente.query.QueryFile;
import org.entente.query.QueryFiles;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** A question's page: its form, and its answer as a table. */
@Controller
class QuestionController {

    private final Asking asking;
    private final QueryFiles questions;

    QuestionController(Asking asking, QueryFiles questions) {
        this.asking = asking;
        this.questions = questions;
    }

    @GetMapping("/questions/{name}")
    String question(
            @PathVariable String name,
            @RequestParam Map<String, String> parameters,
            Model model,
            HttpServletResponse response) {
        QueryFile question =
                questions.find(name).orElseThrow(() -> NotHere.of("question", "/questions/", name, questions.names()));
        Map<String, String> values = new LinkedHashMap<>(parameters);
        String wanted = values.remove(EvidenceLevel.PARAMETER);
        model.addAttribute("title", question.summary());
        model.addAttribute("question", question);
        model.addAttribute("fields", Field.of(question, values));
        try {
            EvidenceLevel level = EvidenceLevel.named(wanted);
            model.addAttribute("level", level.word());
            model.addAttribute("levels", LevelChoice.of(name, values, level));
            Query query = question.bind(values);
            model.addAttribute(
                    "receipts",
                    Stream.of("json", "ttl", "jsonld")
                            .map(ending -> new Link(ending, Hrefs.receipt(name, ending, values, level)))
                            .toList());
            model.addAttribute("answer", AnswerTable.of(asking.ask(query, level), query, level));
        } catch (ParameterRefused | UnknownLevel refused) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            model.addAttribute("problem", refused.getMessage());
        }
        return "question";
    }
}

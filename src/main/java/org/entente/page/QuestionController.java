package org.entente.page;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.apache.jena.query.Query;
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
            @RequestParam Map<String, String> values,
            Model model,
            HttpServletResponse response) {
        QueryFile question =
                questions.find(name).orElseThrow(() -> NotHere.of("question", "/questions/", name, questions.names()));
        model.addAttribute("title", question.summary());
        model.addAttribute("question", question);
        model.addAttribute("fields", Field.of(question, values));
        try {
            Query query = question.bind(values);
            model.addAttribute("answer", AnswerTable.of(asking.ask(query), query));
        } catch (ParameterRefused refused) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            model.addAttribute("problem", refused.getMessage());
        }
        return "question";
    }
}

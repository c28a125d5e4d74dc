package org.entente.page;

import java.util.List;
import org.entente.query.QueryFile;
import org.entente.query.QueryFiles;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The home page: what is loaded, and what can be asked of it. */
@Controller
class HomeController {

    private final Asking asking;
    private final List<Question> questions;

    record Question(String href, String summary, @Nullable String asks) {

        static Question of(QueryFile file) {
            return new Question(Hrefs.question(file.name()), file.summary(), file.asks());
        }
    }

    HomeController(Asking asking, QueryFiles questions) {
        this.asking = asking;
        this.questions = questions.all().stream().map(Question::of).toList();
    }

    @GetMapping("/")
    String home(Model model) {
        model.addAttribute("title", "Entente");
        model.addAttribute("contents", Contents.of(asking));
        model.addAttribute("questions", questions);
        return "home";
    }
}

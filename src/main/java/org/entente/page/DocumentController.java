package org.entente.page;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A document's page: its claims in the order of its text, each with its words. */
@Controller
class DocumentController {

    private final Asking asking;

    DocumentController(Asking asking) {
        this.asking = asking;
    }

    @GetMapping("/documents/{id}")
    String document(@PathVariable String id, Model model) {
        List<Cells> found = Cells.of(asking.ask("document.rq", Map.of("id", id)));
        if (found.isEmpty()) {
            throw NotHere.of(
                    "document",
                    "/documents/",
                    id,
                    Contents.documents(asking).stream()
                            .map(Contents.LoadedDocument::id)
                            .toList());
        }
        DocumentHead head = DocumentHead.of(found.getFirst());
        List<ClaimCard> claims = ClaimCard.of(asking, id);
        model.addAttribute("title", head.title());
        model.addAttribute("document", head);
        model.addAttribute("claims", claims);
        model.addAttribute(
                "asserted", claims.stream().filter(ClaimCard::asserted).count());
        model.addAttribute("total", claims.size());
        return "document";
    }
}

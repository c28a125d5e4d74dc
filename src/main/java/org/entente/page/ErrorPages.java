package org.entente.page;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.error.ErrorAttributes;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.server.ResponseStatusException;

/** Every error that nobody answered before: a page for people, {@code application/problem+json} for programs. */
@Controller
@RequestMapping("/error")
class ErrorPages implements ErrorController {

    private final ErrorAttributes errors;

    ErrorPages(ErrorAttributes errors) {
        this.errors = errors;
    }

    @RequestMapping(produces = MediaType.TEXT_HTML_VALUE)
    String page(HttpServletRequest request, Model model) {
        Problem problem = problem(request);
        model.addAttribute("title", problem.status().getReasonPhrase());
        model.addAttribute("status", problem.status().value());
        model.addAttribute("detail", problem.detail());
        model.addAttribute("near", problem.near().isEmpty() ? null : problem.near());
        return "error";
    }

    @RequestMapping
    ResponseEntity<ProblemDetail> json(HttpServletRequest request) {
        Problem problem = problem(request);
        ProblemDetail detail = ProblemDetail.forStatusAndDetail(problem.status(), problem.detail());
        if (!problem.near().isEmpty()) {
            detail.setProperty("near", problem.near().stream().map(Link::href).toList());
        }
        return ResponseEntity.status(problem.status())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(detail);
    }

    private record Problem(HttpStatus status, String detail, List<Link> near) {}

    private Problem problem(HttpServletRequest request) {
        HttpStatus status = status(request);
        Throwable error = errors.getError(new ServletWebRequest(request));
        if (error instanceof ResponseStatusException refused) {
            List<Link> near = refused instanceof NotHere notHere ? notHere.near() : List.of();
            return new Problem(status, reason(refused, status), near);
        }
        return new Problem(status, standard(status, request), List.of());
    }

    private static HttpStatus status(HttpServletRequest request) {
        Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        HttpStatus status = code instanceof Integer number ? HttpStatus.resolve(number) : null;
        return status == null ? HttpStatus.INTERNAL_SERVER_ERROR : status;
    }

    private static String reason(ResponseStatusException refused, HttpStatus status) {
        return refused.getReason() == null ? status.getReasonPhrase() : refused.getReason();
    }

    /** Nothing of an unforeseen error's own words, which are for the log. */
    private static String standard(HttpStatus status, HttpServletRequest request) {
        @Nullable Object path = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return switch (status) {
            case NOT_FOUND -> "There is nothing at %s.".formatted(path);
            case METHOD_NOT_ALLOWED ->
                "%s cannot be used at %s; the header Allow says what can.".formatted(request.getMethod(), path);
            case UNSUPPORTED_MEDIA_TYPE -> "What was sent has a media type that %s does not take.".formatted(path);
            case NOT_ACCEPTABLE -> "%s has no form that the request accepts.".formatted(path);
            case BAD_REQUEST -> "The request cannot be understood.";
            default -> "Something went wrong here; the server's log says what.";
        };
    }
}

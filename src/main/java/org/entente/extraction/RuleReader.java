package org.entente.extraction;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.entente.claim.Claim;
import org.entente.claim.FoundBy;
import org.entente.claim.GraphForm;
import org.entente.claim.SourceText;
import org.entente.claim.Span;
import org.entente.extraction.explain.ExplainedSentence;
import org.entente.extraction.explain.Explainer;
import org.entente.extraction.genre.Genres;
import org.entente.extraction.language.LanguageFolder;
import org.entente.extraction.language.Lexicon;
import org.entente.extraction.mention.Knowledge;
import org.entente.extraction.mention.Line;
import org.entente.extraction.mention.MarkedText;
import org.entente.extraction.rule.Candidate;
import org.entente.extraction.rule.FactFiles;
import org.entente.extraction.rule.FactFinder;
import org.entente.extraction.rule.FactType;
import org.entente.extraction.rule.Loss;
import org.entente.extraction.rule.Proposal;
import org.entente.extraction.rule.ProposalReader;
import org.entente.extraction.rule.Refusal;
import org.entente.extraction.rule.Refusals;
import org.entente.extraction.rule.Watcher;
import org.entente.extraction.voice.Attribution;
import org.entente.knowledge.Gazetteer;
import org.jspecify.annotations.Nullable;

/** The reader that works by rules: deterministic, offline, without a model. */
public final class RuleReader implements Reader {

    private static final String STOPS = ",.;:";

    /** The order in which claims are given. */
    public static final Comparator<Claim> IN_ORDER_OF_TEXT = Comparator.comparingInt(
                    (Claim claim) -> claim.span().start())
            .thenComparingInt(claim -> claim.span().end())
            .thenComparing(Claim::type);

    private final Lexicon lexicon;
    private final List<FactType> types;
    private final String version;
    private final Knowledge knowledge;
    private final FactFinder finder;
    private final ProposalReader proposalReader;
    private final Attribution attribution;
    private final Genres genres;

    private RuleReader(Lexicon lexicon, FactFiles files, Gazetteer gazetteer) {
        this.lexicon = lexicon;
        this.types = files.types();
        this.version = files.version();
        this.knowledge = Knowledge.of(gazetteer, lexicon);
        this.finder = new FactFinder(types, lexicon);
        this.proposalReader = new ProposalReader(types, lexicon);
        this.attribution = new Attribution(LanguageFolder.ENGLISH, lexicon);
        this.genres = new Genres(LanguageFolder.ENGLISH);
    }

    /** A reader of English with the fact files that ship. */
    public static RuleReader english(Gazetteer gazetteer) {
        Lexicon lexicon = new Lexicon(LanguageFolder.ENGLISH);
        return new RuleReader(lexicon, FactFiles.of(LanguageFolder.ENGLISH, lexicon), gazetteer);
    }

    /** A reader of English with other fact types: a type's own examples are read so. */
    static RuleReader of(Lexicon lexicon, List<FactType> types, Gazetteer gazetteer) {
        return new RuleReader(lexicon, new FactFiles(types, "given"), gazetteer);
    }

    @Override
    public String language() {
        return LanguageFolder.ENGLISH.name();
    }

    @Override
    public Collection<GraphForm> forms() {
        return types.stream().map(FactType::graph).toList();
    }

    /** What there is to find, for a second reader. */
    public List<FactType> types() {
        return types;
    }

    @Override
    public String version() {
        return version;
    }

    @Override
    public SourceText described(SourceText text) {
        return genres.described(text);
    }

    @Override
    public List<Claim> read(SourceText source) {
        return read(source, List.of(), (proposal, why) -> {});
    }

    /** The same with what a second reader proposes: what both find is one claim, and where they disagree the rules have it. */
    public List<Claim> read(SourceText source, List<Proposal> proposals, Refusals refusals) {
        MarkedText text = marked(source);
        List<Claim> claims = new ArrayList<>();
        collate(text, proposals, refusals, line -> Watcher.NOBODY)
                .forEach((candidate, by) -> claims.add(claim(text, candidate, voice(text, candidate), by)));
        claims.sort(IN_ORDER_OF_TEXT);
        return claims;
    }

    /** What {@link #read(SourceText)} gives, sentence by sentence, with the reasons: which rule, which words, and what was dropped. */
    public List<ExplainedSentence> explain(SourceText source) {
        return explain(source, List.of(), (proposal, why) -> {});
    }

    /** The same with what a second reader proposes. */
    public List<ExplainedSentence> explain(SourceText source, List<Proposal> proposals, Refusals refusals) {
        MarkedText text = marked(source);
        Map<Line, Explainer> explainers = new LinkedHashMap<>();
        text.lines().forEach(line -> explainers.put(line, new Explainer(text, line)));
        Function<Line, Explainer> explainer = line -> Objects.requireNonNull(explainers.get(line));
        collate(text, proposals, refusals, explainer).forEach((candidate, by) -> {
            Attribution.Attributed voice = voice(text, candidate);
            explainer.apply(candidate.line()).found(candidate, claim(text, candidate, voice, by), voice.cues());
        });
        return explainers.values().stream().map(Explainer::sentence).toList();
    }

    private Collation collate(
            MarkedText text, List<Proposal> proposals, Refusals refusals, Function<Line, ? extends Watcher> watchers) {
        Map<String, Candidate> said = new HashMap<>();
        List<Candidate> byRules = new ArrayList<>();
        for (Line line : text.lines()) {
            byRules.addAll(find(text, line, said, watchers.apply(line)));
        }
        Collation collation = new Collation(byRules);
        for (Proposal proposal : proposals) {
            Candidate proposed = proposalReader.read(text, proposal, refusals);
            Refusal refusal = proposed == null ? null : collation.add(proposed);
            if (refusal != null) {
                refusals.add(proposal, refusal);
            }
        }
        return collation;
    }

    private MarkedText marked(SourceText source) {
        return MarkedText.of(source, genres.of(source), lexicon, knowledge);
    }

    /** The facts of a sentence that no sentence before has said; a heading says none. */
    private List<Candidate> find(MarkedText text, Line line, Map<String, Candidate> said, Watcher watcher) {
        if (line.isHeading()) {
            return List.of();
        }
        List<Candidate> found = new ArrayList<>();
        for (Candidate candidate : finder.find(text, line, watcher)) {
            Candidate first = first(said, candidate);
            if (first == null) {
                found.add(candidate);
            } else {
                watcher.lost(candidate, new Loss.Repeated(first));
            }
        }
        return found;
    }

    /** The candidate that has said the same before, or null; this one is then remembered. */
    private static @Nullable Candidate first(Map<String, Candidate> said, Candidate candidate) {
        String identity = candidate.identity();
        Candidate first = said.putIfAbsent(identity, candidate);
        return first == null || !candidate.isApartFrom(first)
                ? first
                : said.putIfAbsent(identity + candidate.distinction(), candidate);
    }

    private Attribution.Attributed voice(MarkedText text, Candidate candidate) {
        return attribution.voice(text, candidate.line(), candidate.from(), candidate.to());
    }

    private static Claim claim(MarkedText text, Candidate candidate, Attribution.Attributed attributed, FoundBy by) {
        return new Claim(
                candidate.type().name(),
                candidate.slots(),
                quote(text, candidate),
                attributed.voice(),
                candidate.ruleId(),
                by);
    }

    /** The words of a claim, without the stops at their end. */
    private static Span quote(MarkedText text, Candidate candidate) {
        Line line = candidate.line();
        int to = Math.min(candidate.quoteTo(), line.size());
        while (to > candidate.quoteFrom() + 1 && isStop(line.lower(to - 1))) {
            to--;
        }
        return text.span(line, candidate.quoteFrom(), to);
    }

    private static boolean isStop(String word) {
        return word.length() == 1 && STOPS.contains(word);
    }
}

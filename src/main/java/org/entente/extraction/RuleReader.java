package org.entente.extraction;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.claim.Claim;
import org.entente.claim.EntityKind;
import org.entente.claim.GraphForm;
import org.entente.claim.SourceText;
import org.entente.claim.Value;
import org.entente.claim.Voice;
import org.entente.knowledge.Gazetteer;
import org.entente.knowledge.Known;
import org.entente.text.Block;

/** The reader that works by rules: deterministic, offline, without a model. */
public final class RuleReader implements Reader {

    private final Lexicon lexicon;
    private final List<FactType> types;
    private final NameTrie names;
    private final Map<String, Value.Entity> statesByCode = new HashMap<>();
    private final Attribution attribution;
    private final String version;

    private RuleReader(Lexicon lexicon, List<FactType> types, String version, Gazetteer gazetteer) {
        this.lexicon = lexicon;
        this.types = types;
        this.version = version;
        this.names = MarkedText.trie(gazetteer);
        this.attribution = new Attribution(lexicon);
        for (Known known : gazetteer.all()) {
            String code = known.state();
            if (known.kind() == EntityKind.STATE && code != null) {
                statesByCode.put(code, known.entity());
            }
        }
    }

    /** A reader of English with the fact files that ship. */
    public static RuleReader english(Gazetteer gazetteer) {
        Lexicon lexicon = Lexicon.english();
        FactFiles files = FactFiles.english(lexicon);
        return new RuleReader(lexicon, files.types(), files.version(), gazetteer);
    }

    /** A reader of other fact files: a type's own examples are read so. */
    static RuleReader of(Lexicon lexicon, List<FactType> types, Gazetteer gazetteer) {
        return new RuleReader(lexicon, types, "given", gazetteer);
    }

    List<FactType> types() {
        return types;
    }

    @Override
    public Collection<GraphForm> forms() {
        return types.stream().map(FactType::graph).toList();
    }

    @Override
    public String version() {
        return version;
    }

    @Override
    public List<Claim> read(SourceText source) {
        MarkedText text = MarkedText.of(source, lexicon, names, statesByCode);
        FactFinder finder = new FactFinder(text, lexicon);
        List<Candidate> found = new ArrayList<>();
        Set<String> said = new HashSet<>();
        for (Line line : text.lines) {
            if (line.sentence.block().kind() == Block.Kind.HEADING) {
                continue;
            }
            for (Candidate candidate : ofLine(finder, line)) {
                if (said.add(candidate.identity())) {
                    found.add(candidate);
                }
            }
        }
        List<Claim> claims = new ArrayList<>();
        for (Candidate candidate : found) {
            claims.add(claim(finder, candidate));
        }
        claims.sort(Comparator.comparingInt((Claim claim) -> claim.span().start())
                .thenComparingInt(claim -> claim.span().end())
                .thenComparing(Claim::type));
        return claims;
    }

    /** The facts of a sentence; a sum that one type has taken is not free for the types after it. */
    private List<Candidate> ofLine(FactFinder finder, Line line) {
        Set<String> words = FactFinder.words(line);
        List<Candidate> found = new ArrayList<>();
        for (FactType type : types) {
            List<Candidate> others = List.copyOf(found);
            for (Candidate candidate : finder.find(type, line, words)) {
                if (!candidate.hasKeys()
                        || others.stream().noneMatch(other -> other.hasKeys() && other.conflictsWith(candidate))) {
                    found.add(candidate);
                }
            }
        }
        return found;
    }

    private Claim claim(FactFinder finder, Candidate candidate) {
        Voice voice = attribution.voice(candidate.line, candidate.from, candidate.to);
        return new Claim(
                candidate.type.name(), candidate.ordered(), finder.quote(candidate), voice, candidate.rule.id());
    }
}

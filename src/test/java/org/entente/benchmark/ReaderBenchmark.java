package org.entente.benchmark;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import org.entente.SharedFiles;
import org.entente.claim.SourceText;
import org.entente.extraction.Reader;
import org.entente.extraction.RuleReader;
import org.entente.knowledge.ReferenceGazetteer;
import org.entente.launch.Launch;
import org.springframework.util.FileSystemUtils;

/**
 * How fast the reader is, warm, on one core and on two; whether its time and its heap grow with the text alone; and how long the
 * command line takes from a cold start.
 *
 * <p>A plain main method and not JMH: each measurement is of seconds and of whole documents, so that what JMH guards against in nanoseconds
 * does not matter, and heap and growth it does not measure. Time is the processor's, so that what else runs on the machine counts
 * little. Words a second depend on the machine; the ratios, the bytes a word and the heap do not.
 */
public final class ReaderBenchmark {

    private static final Duration WARM_UP = Duration.ofSeconds(10);
    private static final Duration AT_LEAST = Duration.ofSeconds(3);
    private static final int RUNS = 3;
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private final Reader reader = RuleReader.english(ReferenceGazetteer.load());
    private final Corpus documents;

    private ReaderBenchmark(Corpus documents) {
        this.documents = documents;
    }

    /**
     * What reading a corpus took.
     *
     * @param time of the processor
     * @param allocated bytes
     */
    private record Cost(Corpus corpus, Duration time, long allocated) {

        double wordsPerSecond() {
            return corpus.words() * 1e9 / time.toNanos();
        }

        double bytesPerWord() {
            return (double) allocated / corpus.words();
        }
    }

    public static void main(String[] args) throws Exception {
        Path folder = SharedFiles.required("extraction/documents");
        Corpus documents = Corpus.in(folder);
        System.out.printf(
                "%d documents, %d words; Java %s%n%n",
                documents.documents().size(), documents.words(), Runtime.version());
        cold(folder);
        ReaderBenchmark benchmark = new ReaderBenchmark(documents);
        benchmark.warmUp();
        benchmark.growth("all documents, times", documents::times);
        benchmark.growth("the longest in one text, times", documents::longText);
        benchmark.twoThreads();
    }

    /** The command line on all documents: what somebody waits who does it once. */
    private static void cold(Path folder) throws IOException, InterruptedException {
        Path output = Files.createTempDirectory("benchmark");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Launch.class.getName(),
                "extract",
                "--output",
                output.toString()));
        for (SourceText document : Corpus.in(folder).documents()) {
            command.add(folder.resolve(document.description().id() + ".txt").toString());
        }
        long start = System.nanoTime();
        int exitCode = new ProcessBuilder(command).inheritIO().start().waitFor();
        System.out.printf(
                "extract of all documents from a cold start: %.1f s (exit code %d)%n%n",
                (System.nanoTime() - start) / 1e9, exitCode);
        FileSystemUtils.deleteRecursively(output);
    }

    private void warmUp() {
        long end = THREADS.getCurrentThreadCpuTime() + WARM_UP.toNanos();
        while (THREADS.getCurrentThreadCpuTime() < end) {
            read(documents);
        }
    }

    private Cost read(Corpus corpus) {
        long allocated = THREADS.getCurrentThreadAllocatedBytes();
        long start = THREADS.getCurrentThreadCpuTime();
        for (SourceText document : corpus.documents()) {
            reader.read(document);
        }
        Duration time = Duration.ofNanos(THREADS.getCurrentThreadCpuTime() - start);
        return new Cost(corpus, time, THREADS.getCurrentThreadAllocatedBytes() - allocated);
    }

    /** The best of several runs: what disturbs a run only makes it slower. */
    private Cost best(Corpus corpus) {
        Cost best = read(corpus);
        Duration spent = best.time();
        for (int run = 1; run < RUNS || spent.compareTo(AT_LEAST) < 0; run++) {
            Cost cost = read(corpus);
            spent = spent.plus(cost.time());
            best = cost.time().compareTo(best.time()) < 0 ? cost : best;
        }
        return best;
    }

    private void growth(String what, IntFunction<Corpus> corpora) {
        System.out.printf(
                "%-32s %10s %10s %12s %12s %14s%n",
                what, "words", "words/s", "time a word", "bytes a word", "heap after, MB");
        double first = 0;
        for (int times : new int[] {1, 10, 100}) {
            Corpus corpus = corpora.apply(times);
            Cost cost = best(corpus);
            first = first == 0 ? cost.wordsPerSecond() : first;
            System.out.printf(
                    "%-32d %10d %10.0f %11.2fx %12.0f %14.1f%n",
                    times,
                    corpus.words(),
                    cost.wordsPerSecond(),
                    first / cost.wordsPerSecond(),
                    cost.bytesPerWord(),
                    heapAfterCollection());
        }
        System.out.println();
    }

    private static double heapAfterCollection() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / 1e6;
    }

    /** Two threads with one reader; they get in each other's way as far as a word costs them more of the processor. */
    private void twoThreads() {
        Corpus corpus = documents.times(100);
        double alone = best(corpus).wordsPerSecond();
        AtomicInteger next = new AtomicInteger();
        long start = System.nanoTime();
        CompletableFuture<Duration> other = CompletableFuture.supplyAsync(() -> takeTurns(corpus, next));
        Duration busy = takeTurns(corpus, next).plus(other.join());
        double clock = corpus.words() * 1e9 / (System.nanoTime() - start);
        double each = corpus.words() * 1e9 / busy.toNanos();
        System.out.printf(
                "one thread %.0f words/s, two %.0f words/s (each %.2fx of one alone), %.0f words/s by the clock; %d cores%n",
                alone, 2 * each, each / alone, clock, Runtime.getRuntime().availableProcessors());
    }

    private Duration takeTurns(Corpus corpus, AtomicInteger next) {
        long start = THREADS.getCurrentThreadCpuTime();
        for (int i = next.getAndIncrement(); i < corpus.documents().size(); i = next.getAndIncrement()) {
            reader.read(corpus.documents().get(i));
        }
        return Duration.ofNanos(THREADS.getCurrentThreadCpuTime() - start);
    }
}

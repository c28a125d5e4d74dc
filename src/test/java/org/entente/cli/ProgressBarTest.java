package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class ProgressBarTest {

    private final StringWriter terminal = new StringWriter();
    private final AtomicLong nanos = new AtomicLong();

    @Test
    void workOfTwoSecondsShowsNoBar() {
        work(true, 10, Duration.ofMillis(190));

        assertThat(terminal.toString()).doesNotContain("documents");
    }

    @Test
    void longerWorkShowsItsRateAndTheTimeLeft() {
        work(true, 10, Duration.ofSeconds(1));

        assertThat(terminal.toString())
                .contains("[############..................] 4 of 10 documents, 1.0 a second, 6 s left");
    }

    @Test
    void theBarIsGoneWhenTheWorkIsDone() {
        work(true, 10, Duration.ofSeconds(1));

        assertThat(terminal.toString()).endsWith("\r\u001B[K");
    }

    @Test
    void whereNobodyLooksOnAPlainLineIsWrittenEveryTenSeconds() {
        work(false, 29, Duration.ofSeconds(1));

        assertThat(terminal.toString())
                .isEqualTo("10 of 29 documents, 1.0 a second, 19 s left\n20 of 29 documents, 1.0 a second, 9 s left\n");
    }

    @Test
    void theBarIsDrawnAtMostTenTimesASecond() {
        work(true, 3000, Duration.ofMillis(1));

        assertThat(terminal.toString().split("\r", -1)).hasSizeBetween(10, 14);
    }

    private void work(boolean watched, int steps, Duration each) {
        try (ProgressBar bar = new ProgressBar(new PrintWriter(terminal), watched, nanos::get, "documents", steps)) {
            for (int i = 0; i < steps; i++) {
                nanos.addAndGet(each.toNanos());
                bar.step();
            }
        }
    }
}

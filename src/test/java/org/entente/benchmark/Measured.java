package org.entente.benchmark;

import com.sun.management.GarbageCollectionNotificationInfo;
import com.sun.management.OperatingSystemMXBean;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import javax.management.NotificationEmitter;
import javax.management.openmbean.CompositeData;

/**
 * What a program takes as a process of its own, from the start of its JVM on.
 *
 * @param wall in seconds, as is cpu
 * @param heap the most that was alive after a collection of garbage, in bytes
 */
record Measured(double wall, double cpu, long heap) {

    /** Runs the main method of a class and writes what it took: the file for that, the class, its arguments. */
    public static void main(String[] arguments) throws Exception {
        Set<String> pools = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getName)
                .collect(Collectors.toSet());
        AtomicLong heap = new AtomicLong();
        for (GarbageCollectorMXBean collector : ManagementFactory.getGarbageCollectorMXBeans()) {
            ((NotificationEmitter) collector)
                    .addNotificationListener(
                            (note, unused) -> {
                                var end = GarbageCollectionNotificationInfo.from((CompositeData) note.getUserData());
                                heap.accumulateAndGet(
                                        end.getGcInfo().getMemoryUsageAfterGc().entrySet().stream()
                                                .filter(pool -> pools.contains(pool.getKey()))
                                                .mapToLong(
                                                        pool -> pool.getValue().getUsed())
                                                .sum(),
                                        Math::max);
                            },
                            null,
                            null);
        }
        Class.forName(arguments[1]).getMethod("main", String[].class).invoke(null, (Object)
                Arrays.copyOfRange(arguments, 2, arguments.length));
        long cpu = ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
        Files.writeString(Path.of(arguments[0]), cpu + " " + heap);
    }

    /** Runs a class with this class path, and with the options of the JVM that are given before it. */
    static Measured process(String classPath, List<String> options, List<String> call) throws Exception {
        Path result = Files.createTempFile("measured", "");
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-cp", classPath, Measured.class.getName(), result.toString()));
        command.addAll(call);
        long start = System.nanoTime();
        int code = new ProcessBuilder(command).inheritIO().start().waitFor();
        double wall = (System.nanoTime() - start) / 1e9;
        if (code != 0) {
            throw new IllegalStateException(
                    command.stream().skip(4).collect(Collectors.joining(" ")) + ": exit " + code);
        }
        String[] found = Files.readString(result).split(" ", 2);
        Files.delete(result);
        return new Measured(wall, Long.parseLong(found[0]) / 1e9, Long.parseLong(found[1]));
    }
}

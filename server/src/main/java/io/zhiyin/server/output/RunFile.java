package io.zhiyin.server.output;

import io.zhiyin.commerce.Provenance;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.OptionalLong;
import java.util.UUID;

/** Writes {@code run.json}: how the output was made, how long each step took, and everything that differs from run to run. */
public final class RunFile {
    private RunFile() {}

    /**
     * Writes the run's record.
     *
     * @param counts what was read and found, by name
     * @param seconds what each step took, by name
     */
    public static void write(Provenance provenance, Map<String, Long> counts, Map<String, Double> seconds, Path file)
            throws IOException {
        JsonFiles.write(file, json -> {
            json.writeStartObject();
            json.writeStringProperty("run", UUID.randomUUID().toString());
            json.writeStringProperty("time", Instant.now().toString());
            json.writeObjectPropertyStart("versions");
            json.writeStringProperty("zhiyin", provenance.version());
            json.writeStringProperty("java", System.getProperty("java.version"));
            json.writeStringProperty("os", System.getProperty("os.name") + " " + System.getProperty("os.arch"));
            json.writeEndObject();
            json.writeObjectPropertyStart("models");
            provenance.models().forEach(json::writeStringProperty);
            json.writeEndObject();
            json.writeStringProperty("data", provenance.dataHash());
            json.writeNumberProperty("seed", provenance.seed());
            json.writeObjectPropertyStart("options");
            provenance.options().forEach(json::writeStringProperty);
            json.writeEndObject();
            json.writeObjectPropertyStart("counts");
            counts.forEach(json::writeNumberProperty);
            json.writeEndObject();
            json.writeObjectPropertyStart("seconds");
            seconds.forEach(json::writeNumberProperty);
            json.writeEndObject();
            peakMemoryBytes().ifPresent(bytes -> json.writeNumberProperty("peak_memory_bytes", bytes));
            json.writeEndObject();
        });
    }

    /** The most memory that this process held at once: resident memory where the system tells, else the JVM's own pools. */
    static OptionalLong peakMemoryBytes() {
        Path status = Path.of("/proc/self/status");
        if (Files.isReadable(status)) {
            try {
                for (String line : Files.readAllLines(status)) {
                    if (line.startsWith("VmHWM:")) {
                        return OptionalLong.of(Long.parseLong(line.replaceAll("[^0-9]", "")) * 1024);
                    }
                }
            } catch (IOException e) {
                return jvmPools();
            }
        }
        return jvmPools();
    }

    private static OptionalLong jvmPools() {
        return OptionalLong.of(ManagementFactory.getMemoryPoolMXBeans().stream()
                .map(MemoryPoolMXBean::getPeakUsage)
                .mapToLong(usage -> usage.getUsed())
                .sum());
    }
}

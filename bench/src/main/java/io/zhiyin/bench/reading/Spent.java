package io.zhiyin.bench.reading;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;

/**
 * What some work took: seconds on the clock, and seconds of all processors together. Where other programs compete for the
 * processors, the clock says how busy they are; the processors' seconds still compare.
 */
record Spent(double wall, double processor) {
    static Spent on(Runnable work) {
        OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        long processor = system.getProcessCpuTime();
        long wall = System.nanoTime();
        work.run();
        return new Spent((System.nanoTime() - wall) / 1e9, (system.getProcessCpuTime() - processor) / 1e9);
    }
}

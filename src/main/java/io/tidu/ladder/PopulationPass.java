package io.tidu.ladder;

import io.tidu.identity.BureauId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/**
 * One reading of all firms with several comparisons. The calling thread reads, a few others judge; the reader waits when they fall behind, so
 * that only a few batches are ever in memory.
 */
final class PopulationPass {

    private static final int WAITING_BATCHES = 16;

    private final Population population;
    private final List<Comparison> comparisons;
    private final BooleanSupplier wanted;
    private final LongConsumer progress;
    private final AtomicLong done = new AtomicLong();
    private final AtomicReference<@Nullable RuntimeException> failure = new AtomicReference<>();
    private final ConcurrentSkipListMap<Integer, List<ChangedFirms>> found = new ConcurrentSkipListMap<>();

    /**
     * Makes a pass.
     *
     * @param wanted asked between batches whether to go on
     * @param progress told how many firms are done, from several threads
     */
    PopulationPass(Population population, List<Comparison> comparisons, BooleanSupplier wanted, LongConsumer progress) {
        this.population = population;
        this.comparisons = comparisons;
        this.wanted = wanted;
        this.progress = progress;
    }

    /** The changed firms of each comparison, in the order of the population. */
    List<ChangedFirms> over(BureauId province) {
        try (var workers = Executors.newFixedThreadPool(
                workers(), Thread.ofPlatform().name("what-if-", 0).daemon().factory())) {
            read(province, workers);
        } catch (RuntimeException interrupted) {
            // a reading that is broken off may end with an error of the database, which says nothing new
            if (failure.get() == null && wanted.getAsBoolean()) {
                throw interrupted;
            }
        }
        var failed = failure.get();
        if (failed != null) {
            throw failed;
        }
        return joined();
    }

    long done() {
        return done.get();
    }

    private void read(BureauId province, ExecutorService workers) {
        var places = new Semaphore(WAITING_BATCHES);
        var needs = FigureNeeds.of(comparisons.stream()
                .flatMap(comparison -> comparison.rulebooks().stream())
                .toList());
        var number = new int[1];
        population.read(province, needs, batch -> {
            places.acquireUninterruptibly();
            int mine = number[0]++;
            workers.execute(() -> {
                try {
                    judge(mine, batch);
                } catch (RuntimeException failed) {
                    failure.compareAndSet(null, failed);
                } finally {
                    places.release();
                }
            });
            return wanted.getAsBoolean() && failure.get() == null;
        });
    }

    private void judge(int number, Population.Batch batch) {
        var changed = new ArrayList<ChangedFirms>();
        comparisons.forEach(comparison -> changed.add(new ChangedFirms()));
        for (int index = 0; index < batch.size(); index++) {
            var facts = batch.facts(index);
            for (int which = 0; which < comparisons.size(); which++) {
                var difference = comparisons.get(which).compare(facts);
                if (difference != null) {
                    changed.get(which).add(batch.id(index), batch.countyCode(index), difference);
                }
            }
        }
        comparisons.forEach(Comparison::learn);
        found.put(number, changed);
        progress.accept(done.addAndGet(batch.size()));
    }

    private List<ChangedFirms> joined() {
        var joined = new ArrayList<ChangedFirms>();
        comparisons.forEach(comparison -> joined.add(new ChangedFirms()));
        found.values().forEach(batch -> {
            for (int which = 0; which < joined.size(); which++) {
                joined.get(which).addAll(batch.get(which));
            }
        });
        return joined;
    }

    /** The reader keeps one processor busy. */
    private static int workers() {
        return Math.clamp(Runtime.getRuntime().availableProcessors() - 1, 1, 4);
    }
}

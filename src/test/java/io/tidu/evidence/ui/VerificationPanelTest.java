package io.tidu.evidence.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.progressbar.ProgressBar;
import io.tidu.TiduTest;
import io.tidu.evidence.EvidenceVerification;
import io.tidu.evidence.ScanOverview;
import io.tidu.evidence.SlotCode;
import io.tidu.evidence.VerificationProblem;
import io.tidu.evidence.VerificationProblem.Kind;
import io.tidu.evidence.VerificationProblem.Place;
import io.tidu.evidence.VerificationRow;
import io.tidu.evidence.VerificationState;
import io.tidu.identity.Actor;
import io.tidu.identity.CurrentActor;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@TiduTest
class VerificationPanelTest extends SpringBrowserlessTest {

    private static final Actor ADMINISTRATOR = Actor.program("test");
    private static final Instant BEGIN = Instant.parse("2026-11-22T01:00:00Z");

    private final EvidenceVerification verification = mock(EvidenceVerification.class);
    private final CurrentActor current = mock(CurrentActor.class);

    @BeforeEach
    void nothingHappenedYet() {
        when(current.require()).thenReturn(ADMINISTRATOR);
        when(verification.scans(ADMINISTRATOR)).thenReturn(new ScanOverview(true, 3, 1));
        when(verification.latest(ADMINISTRATOR)).thenReturn(Optional.empty());
        when(verification.problems(any(), any(), anyInt(), anyInt())).thenReturn(List.of());
        UI.getCurrent().setLocale(Locale.SIMPLIFIED_CHINESE);
    }

    @Test
    void beginsAndShowsHowFarItIsAndStops() {
        show();
        assertThat(said()).contains("还没有核验过", "3个文件等待扫描，1个文件入库后被发现含恶意程序");
        assertThat(find(ProgressBar.class).all()).isEmpty();

        latest(VerificationState.RUNNING, 50, 0);
        press("开始核验");
        verify(verification).start(ADMINISTRATOR);
        assertThat(said()).contains("王管理于2026-11-22 09:00开始核验：已核对50 / 200个文件（100 MB，每秒10 MB），发现问题0个");
        assertThat(find(ProgressBar.class).single().getValue()).isEqualTo(0.25);
        assertThat(UI.getCurrent().getPollInterval()).isPositive();

        latest(VerificationState.CANCELLED, 60, 0);
        press("停止");
        verify(verification).cancel(ADMINISTRATOR);
        assertThat(said()).contains("核验已停止：核对了60 / 200个文件");
        assertThat(UI.getCurrent().getPollInterval()).isNegative();
    }

    @Test
    void namesWhatIsMissingByFilingAndSlot() {
        latest(VerificationState.COMPLETED, 200, 1);
        when(verification.problems(any(), any(), anyInt(), anyInt()))
                .thenReturn(List.of(new VerificationProblem(
                        Kind.MISSING,
                        "ab".repeat(32),
                        List.of(new Place("某某精密有限公司", "ZJ-2026-1", new SlotCode("E04"), "审计报告.pdf")))));
        show();
        assertThat(said()).contains("核验完成：共核对200个文件", "发现问题1个");
        var grid = test(find(ProblemGrid.class).single());
        assertThat(List.of(0, 1, 2, 3, 4, 5).stream()
                        .map(column -> grid.getCellText(0, column))
                        .toList())
                .containsExactly("文件缺失", "ZJ-2026-1", "某某精密有限公司", "E04", "审计报告.pdf", "ab".repeat(32));
    }

    private void latest(VerificationState state, long checked, long problems) {
        var row = new VerificationRow(
                UUID.randomUUID(),
                BEGIN,
                "王管理",
                BEGIN.plusSeconds(10),
                state == VerificationState.RUNNING ? null : BEGIN.plusSeconds(10),
                state,
                200,
                checked,
                100 * 1024 * 1024,
                problems);
        when(verification.latest(ADMINISTRATOR)).thenReturn(Optional.of(row));
    }

    private void show() {
        UI.getCurrent().add(new VerificationPanel(verification, current));
    }

    private void press(String caption) {
        test(find(Button.class).withText(caption).single()).click();
    }

    private static String said() {
        return UI.getCurrent().getElement().getTextRecursively();
    }
}

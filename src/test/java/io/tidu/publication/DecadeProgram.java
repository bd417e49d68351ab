package io.tidu.publication;

import io.tidu.enterprise.EnterpriseProvision;
import io.tidu.filing.change.ChangeOffice;
import io.tidu.filing.change.ChangeReports;
import io.tidu.publication.cancellation.CancellationAnswers;
import io.tidu.publication.cancellation.CancellationLists;
import io.tidu.publication.cancellation.CancellationService;
import io.tidu.publication.cancellation.GivingUp;
import io.tidu.publication.cancellation.Restorations;
import io.tidu.publication.renaming.RenamingLists;
import io.tidu.title.TitleCourse;
import io.tidu.title.TitleEndings;
import io.tidu.title.TitleFigures;
import io.tidu.title.TitleImports;
import io.tidu.title.TitleLives;
import io.tidu.title.TitleRegister;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The doors of the program that the simulated decade goes through. */
record DecadeProgram(
        NoticeService notices,
        ListService lists,
        ListCorrections corrections,
        ListVerification verification,
        PublicRecord record,
        CancellationService cases,
        CancellationAnswers answers,
        CancellationLists cancellations,
        GivingUp givingUp,
        Restorations restorations,
        ChangeReports reports,
        ChangeOffice office,
        RenamingLists renamings,
        TitleImports imports,
        TitleCourse course,
        TitleEndings endings,
        TitleFigures figures,
        TitleLives lives,
        TitleRegister register,
        EnterpriseProvision enterprises,
        InventedProposals proposals,
        MovableClock clock,
        JdbcClient jdbc) {

    static DecadeProgram of(ApplicationContext context) {
        return new DecadeProgram(
                context.getBean(NoticeService.class),
                context.getBean(ListService.class),
                context.getBean(ListCorrections.class),
                context.getBean(ListVerification.class),
                context.getBean(PublicRecord.class),
                context.getBean(CancellationService.class),
                context.getBean(CancellationAnswers.class),
                context.getBean(CancellationLists.class),
                context.getBean(GivingUp.class),
                context.getBean(Restorations.class),
                context.getBean(ChangeReports.class),
                context.getBean(ChangeOffice.class),
                context.getBean(RenamingLists.class),
                context.getBean(TitleImports.class),
                context.getBean(TitleCourse.class),
                context.getBean(TitleEndings.class),
                context.getBean(TitleFigures.class),
                context.getBean(TitleLives.class),
                context.getBean(TitleRegister.class),
                context.getBean(EnterpriseProvision.class),
                context.getBean(InventedProposals.class),
                context.getBean(MovableClock.class),
                context.getBean(JdbcClient.class));
    }
}

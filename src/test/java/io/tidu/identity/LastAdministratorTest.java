package io.tidu.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import io.tidu.TiduTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mockito.ArgumentCaptor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;

@TiduTest
@ExtendWith(OutputCaptureExtension.class)
class LastAdministratorTest {

    @Autowired
    AccountAdministration administration;

    @Autowired
    Passwords passwords;

    @Autowired
    TestPeople people;

    @Autowired
    JdbcClient database;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void theFirstStartLeftAnAdministratorWhoMustChooseAPassword() {
        assertThat(database.sql("select must_change_password from account where login = 'sysadmin'")
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    @Test
    void theLastAdministratorInUseCannotBeDisabled() {
        var one = people.administrator();
        transaction.executeWithoutResult(begun -> {
            database.sql("update account set active = false where role = 'SYSTEM_ADMIN' and login <> ?")
                    .param(one.name())
                    .update();
            assertThatExceptionOfType(AccountRefused.class)
                    .isThrownBy(() -> administration.disable(Actor.program("test"), one.account()))
                    .extracting(AccountRefused::messageKey)
                    .isEqualTo("identity.account.lastAdministrator");
            begun.setRollbackOnly();
        });
    }

    @Test
    void withoutAnAdministratorOneIsOpenedAndItsMadeUpPasswordPrintedOnce(CapturedOutput output) {
        var opening = mock(AccountOpening.class);
        start(opening, false, null);
        var account = ArgumentCaptor.forClass(NewAccount.class);
        verify(opening).openForOneLogin(any(), account.capture(), any());
        assertThat(account.getValue().login().value()).isEqualTo("chief");
        assertThat(output.toString().lines().filter(line -> line.contains("password for one login: ")))
                .singleElement()
                .asString()
                .containsPattern("[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}$");
    }

    @Test
    void aPasswordFromTheEnvironmentIsNotPrinted(CapturedOutput output) {
        start(mock(AccountOpening.class), false, "Given-by-the-office-1");
        assertThat(output.toString()).doesNotContain("Given-by-the-office-1");
    }

    @Test
    void whereThereIsAnAdministratorNothingIsOpened() {
        var opening = mock(AccountOpening.class);
        start(opening, true, null);
        verify(opening, never()).openForOneLogin(any(), any(), any());
    }

    private void start(AccountOpening opening, boolean present, @Nullable String password) {
        var accounts = mock(Accounts.class);
        when(accounts.existsByRole(Role.SYSTEM_ADMIN)).thenReturn(present);
        new FirstAdministrator(
                        accounts, opening, passwords, TransactionOperations.withoutTransaction(), "chief", password)
                .run(new DefaultApplicationArguments());
    }
}

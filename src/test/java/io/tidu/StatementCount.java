package io.tidu;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Counts the statements that a test makes the program prepare, to show that there is none for each row. */
public final class StatementCount implements BeanPostProcessor {

    /** Of each thread by itself: what the program does in the background is not the test's. */
    private final ThreadLocal<List<String>> prepared = ThreadLocal.withInitial(ArrayList::new);

    public int of(Act act) throws Exception {
        return during(act).size();
    }

    /** Of a look that changes nothing: the least of three, since who somebody is, is asked again every five seconds. */
    public int ofLooking(Act act) throws Exception {
        act.run();
        return Math.min(of(act), Math.min(of(act), of(act)));
    }

    /** The statements themselves, in their order. */
    public List<String> during(Act act) throws Exception {
        prepared.get().clear();
        act.run();
        return List.copyOf(prepared.get());
    }

    public interface Act {
        void run() throws Exception;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource source
                ? new DelegatingDataSource(source) {
                    @Override
                    public Connection getConnection() throws java.sql.SQLException {
                        return counting(super.getConnection());
                    }
                }
                : bean;
    }

    private Connection counting(Connection connection) {
        return (Connection) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, arguments) -> {
                    if (method.getName().startsWith("prepare")) {
                        prepared.get().add(String.valueOf(arguments[0]));
                    }
                    try {
                        return method.invoke(connection, arguments);
                    } catch (InvocationTargetException failed) {
                        throw failed.getCause();
                    }
                });
    }
}

package io.tidu.publication;

import io.tidu.TiduTest;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;

/** The whole program with invented proposals and a clock that can be set. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@TiduTest
@Import(PublicationTest.Stage.class)
@interface PublicationTest {

    @TestConfiguration(proxyBeanMethods = false)
    class Stage {

        @Bean
        @Primary
        MovableClock movableClock() {
            return new MovableClock();
        }

        @Bean
        @Primary
        InventedProposals inventedProposals() {
            return new InventedProposals();
        }
    }
}

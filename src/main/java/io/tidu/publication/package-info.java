/**
 * What the province puts before the public: notices (公示), in which anybody can look before a decision holds, and lists
 * (名单), which grant the titles. Makes them, keeps them, and shows them to people and programs without an account.
 */
@ApplicationModule(displayName = "Publication")
@NullMarked
package io.tidu.publication;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

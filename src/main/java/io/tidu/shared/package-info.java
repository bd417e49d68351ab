/**
 * What every module speaks: values of the field (credit codes, regions, industries, working days), the one family of
 * refusals, and nothing that knows a business process.
 */
@ApplicationModule(displayName = "Shared", type = ApplicationModule.Type.OPEN)
@NullMarked
package io.tidu.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

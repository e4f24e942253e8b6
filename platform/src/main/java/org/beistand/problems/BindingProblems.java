package org.beistand.problems;

import jakarta.validation.ConstraintViolationException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.beistand.language.InvalidValue;
import org.beistand.problems.Problem.FieldError;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;
import org.springframework.validation.Errors;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.InvalidNullException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** Finds out which fields of a body could not be taken, as JSON pointers. */
final class BindingProblems {
    private static final int DEEPEST = 12;

    private final ProblemTexts texts;

    BindingProblems(ProblemTexts texts) {
        this.texts = texts;
    }

    FieldError error(String pointer, String code, Locale locale) {
        return new FieldError(pointer, code, texts.rule(code, locale));
    }

    /** The fields that a failure names; none when it is about something else. */
    List<FieldError> errors(Throwable failure, Locale locale) {
        Throwable at = failure;
        for (int depth = 0; at != null && depth < DEEPEST; depth++) {
            switch (at) {
                case BindingResult result -> {
                    return bound(result, locale);
                }
                case ConstraintViolationException violations -> {
                    return violated(violations, locale);
                }
                case DatabindException json -> {
                    return List.of(error(pointer(json), code(json), locale));
                }
                default -> at = at.getCause();
            }
        }
        return List.of();
    }

    private List<FieldError> bound(Errors result, Locale locale) {
        var errors = new ArrayList<FieldError>();
        for (var error : result.getAllErrors()) {
            var field =
                    error instanceof org.springframework.validation.FieldError f
                            ? "/" + f.getField().replace('.', '/').replaceAll("\\[(\\d+)]", "/$1")
                            : "";
            var code = error.getCode();
            errors.add(error(field, code == null ? "other" : code, locale));
        }
        return errors;
    }

    private List<FieldError> violated(ConstraintViolationException violations, Locale locale) {
        return violations.getConstraintViolations().stream()
                .map(v ->
                        error(
                                "/" + v.getPropertyPath().toString().replace('.', '/'),
                                v.getConstraintDescriptor()
                                        .getAnnotation()
                                        .annotationType()
                                        .getSimpleName(),
                                locale))
                .toList();
    }

    private static String code(DatabindException failure) {
        var value = invalidValue(failure);
        if (value != null) {
            return value.code();
        }
        return switch (failure) {
            case UnrecognizedPropertyException _ -> "field.unknown";
            case InvalidNullException _ -> "field.missing";
            case InvalidFormatException _ -> "field.form";
            case MismatchedInputException e when e.getTargetType() != null -> "field.form";
            default -> "other";
        };
    }

    private static @Nullable InvalidValue invalidValue(Throwable failure) {
        Throwable at = failure;
        for (int depth = 0; at != null && depth < DEEPEST; depth++) {
            if (at instanceof InvalidValue value) {
                return value;
            }
            at = at.getCause();
        }
        return null;
    }

    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }

    private static String pointer(DatabindException failure) {
        var pointer = new StringBuilder();
        for (JacksonException.Reference step : failure.getPath()) {
            var name = step.getPropertyName();
            var escaped = name == null ? "" + step.getIndex() : escaped(name);
            pointer.append('/').append(escaped);
        }
        return pointer.toString();
    }
}

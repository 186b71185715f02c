package dev.eligo;

import java.util.List;
import java.util.stream.Collectors;

/** What went wrong, with all faults that were found. */
public class EligoException extends RuntimeException {
  private static final long serialVersionUID = 1;
  private final transient List<Fault> faults;

  EligoException(String what, List<Fault> faults) {
    super(faults.isEmpty() ? what : faults.stream().map(Fault::toString).collect(Collectors.joining("; ")));
    this.faults = List.copyOf(faults);
  }

  public List<Fault> faults() {
    return faults;
  }

  static EligoException of(int status, List<Fault> faults) {
    return switch (status) {
      case 2 -> new UsageException(faults);
      case 3 -> new BadInputException(faults);
      case 4 -> new BadRulesException(faults);
      case 5 -> new EligoException("a file, disk or pipe failed", faults);
      case 6 -> new EligoException("memory ran out; nothing was changed", faults);
      default -> new EligoException("an internal fault", faults);
    };
  }

  /** The call makes no sense. */
  public static final class UsageException extends EligoException {
    private static final long serialVersionUID = 1;

    UsageException(List<Fault> faults) {
      super("the call makes no sense", faults);
    }

    UsageException(String what) {
      super(what, List.of());
    }
  }

  /** The profile is faulty, or nothing in it could be tested. */
  public static final class BadInputException extends EligoException {
    private static final long serialVersionUID = 1;

    BadInputException(List<Fault> faults) {
      super("the profile is faulty", faults);
    }
  }

  /** The rules are faulty or missing. */
  public static final class BadRulesException extends EligoException {
    private static final long serialVersionUID = 1;

    BadRulesException(List<Fault> faults) {
      super("the rules are faulty", faults);
    }
  }
}

using System.Runtime.CompilerServices;

namespace NetDecisionRules.Criteria;

/// <summary>Truth in Kleene's strong three-valued logic, ordered False &lt; Unknown &lt; True: "and" is the lesser, "or" the greater.</summary>
public enum Truth : byte
{
    /// <summary>Certainly not so, whatever the missing facts are.</summary>
    False,

    /// <summary>The recorded facts do not decide it.</summary>
    Unknown,

    /// <summary>Certainly so, whatever the missing facts are.</summary>
    True,
}

/// <summary>Kleene's connectives.</summary>
public static class Kleene
{
    /// <summary>True if both are, false if either is, otherwise unknown.</summary>
    public static Truth And(this Truth a, Truth b) => a < b ? a : b;

    /// <summary>True if either is, false if both are, otherwise unknown.</summary>
    public static Truth Or(this Truth a, Truth b) => a > b ? a : b;

    /// <summary>Swaps true and false; unknown stays unknown.</summary>
    public static Truth Not(this Truth a) => (Truth)(Truth.True - a);

    /// <summary>A two-valued answer as a truth.</summary>
    public static Truth Of(bool value) => value ? Truth.True : Truth.False;

    /// <summary>True if every possibility passes, false if none does, otherwise unknown: the rule for ranges, open lists and derived facts alike.</summary>
    internal static Truth Of(bool all, bool some) =>
        unchecked((Truth)(Unsafe.BitCast<bool, byte>(all) + Unsafe.BitCast<bool, byte>(all | some))); // adds, because a jump is often foreseen wrongly
}

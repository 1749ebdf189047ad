namespace NetDecisionRules.CommandLine.Input;

/// <summary>What tells one file from another, whatever it is called.</summary>
/// <param name="Sha256">The hash of its bytes, in lowercase hexadecimal.</param>
/// <param name="Bytes">How many bytes it has.</param>
internal sealed record FileStamp(string Sha256, long Bytes);

namespace Bot.Reports.Words;

/// <summary>Where a title says what kind of slot it is.</summary>
/// <param name="Start">Where what says it begins, with its signs.</param>
/// <param name="Length">How long that is.</param>
/// <param name="IsLightning">True for a lightning talk.</param>
internal readonly record struct KindMark(int Start, int Length, bool IsLightning);

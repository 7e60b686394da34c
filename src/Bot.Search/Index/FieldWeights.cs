namespace Bot.Search.Index;

/// <summary>
/// How much a word counts by where it stands (BM25F, Robertson and Zaragoza, "The Probabilistic Relevance Framework", 2009).
/// Lengths are compared with fixed ones and not with the library's average, so that a score never changes because other talks came or went.
/// </summary>
internal static class FieldWeights
{
    /// <summary>How many fields a talk has: those of <see cref="TalkField"/>, in its order.</summary>
    public const int Fields = 5;

    /// <summary>How soon more occurrences stop to matter.</summary>
    private const float Saturation = 1.2f;

    private static ReadOnlySpan<float> Weights => [3.0f, 1.2f, 1.6f, 1.0f, 2.5f];

    private static ReadOnlySpan<float> UsualLengths => [10, 4, 14, 120, 4];

    private static ReadOnlySpan<float> LengthNormalisation => [0.3f, 0.1f, 0.2f, 0.5f, 0.1f];

    /// <summary>What one occurrence in a field of some length counts.</summary>
    public static float Of(int field, int length) =>
        Weights[field] / (1 - LengthNormalisation[field] + LengthNormalisation[field] * length / UsualLengths[field]);

    /// <summary>Brings a weighted count to 0 (not there) up to 1 (very much there).</summary>
    public static float Saturate(float count) => count / (Saturation + count);
}

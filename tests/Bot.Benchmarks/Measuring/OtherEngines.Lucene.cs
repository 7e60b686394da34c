namespace Bot.Benchmarks.Measuring;

internal static partial class OtherEngines
{
    static partial void AddLucene(List<OtherEngine> engines)
    {
        engines.Add(new("lucene_one_field", LuceneEngine.OneField));
        engines.Add(new("lucene_four_fields", LuceneEngine.FourFields));
    }
}

using FsCheck;
using FsCheck.Fluent;

namespace Bot.Search.Tests.Analysis;

public sealed class FoldingTests
{
    [Fact]
    public void Any_text_folds_and_folding_again_changes_nothing() =>
        Check.QuickThrowOnFailure(Prop.ForAll<string>(ArbMap.Default.ArbFor<string>(), text =>
        {
            var folded = Analyzer.Fold(text ?? "");
            return string.Equals(folded, Analyzer.Fold(folded), StringComparison.Ordinal);
        }));

    [Fact]
    public void Width_case_and_kind_of_kana_do_not_matter() =>
        Check.QuickThrowOnFailure(Prop.ForAll(Texts.Words, text =>
            string.Equals(Analyzer.Fold(text), Analyzer.Fold(Texts.FullWidth(text)), StringComparison.Ordinal)
            && string.Equals(Analyzer.Fold(text), Analyzer.Fold(Texts.OtherKana(text)), StringComparison.Ordinal)
            && string.Equals(Analyzer.Fold(text), Analyzer.Fold(text.ToUpperInvariant()), StringComparison.Ordinal)));

    [Theory]
    [InlineData("サーバー", "サバ")]
    [InlineData("か\u3099", "ガ")]
    [InlineData("ｶﾞ", "ガ")]
    [InlineData("時々", "時時")]
    [InlineData("いすゞ", "イスズ")]
    [InlineData("𠮷野", "吉野")]
    [InlineData("Ｋ８ｓ", "k8s")]
    [InlineData("ﬁle", "file")]
    public void Each_rule_holds(string text, string folded) => Assert.Equal(folded, Analyzer.Fold(text));
}

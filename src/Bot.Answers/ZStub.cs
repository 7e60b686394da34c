#pragma warning disable
namespace Bot.Search;
public sealed class Vocabulary(IEnumerable<IReadOnlyList<string>> g);
public sealed class Analyzer(Vocabulary v);
public sealed class TalkIndex : ITalkIndex { public static ITalkIndex Build(IReadOnlyCollection<TalkDocument> d, Analyzer a, CancellationToken c=default)=>new TalkIndex();
 public int Count=>0; public SearchResult Search(SearchQuery q,int l,CancellationToken c=default)=>SearchResult.Empty; public ITalkIndex With(IReadOnlyCollection<string> r, IReadOnlyCollection<TalkDocument> a)=>this; }
public sealed class NameIndex<T> : INameIndex<T> { public static INameIndex<T> Build(IEnumerable<(T,string)> n, Analyzer a)=>new NameIndex<T>();
 public IReadOnlyList<NameMatch<T>> Complete(string t,int l)=>[]; public IReadOnlyList<NameMatch<T>> Recognise(string t)=>[]; }

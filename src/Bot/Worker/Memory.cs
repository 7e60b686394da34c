using System.Runtime.InteropServices;

namespace Bot.Worker;

/// <summary>Gives memory back that the work before has left behind: a bot that waits for questions would keep it for hours.</summary>
internal sealed partial class Memory
{
    // So much may lie about.
    private const long Litter = 4 << 20;

    private long _sweptAt;
    private bool _hasTrim = OperatingSystem.IsLinux();

    /// <summary>After the first reading, which leaves a multiple of the library's own size. Stops the program for a moment.</summary>
    public void GiveBack()
    {
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        _sweptAt = GC.GetTotalAllocatedBytes();
    }

    /// <summary>After a look over the folders, which leaves little, but of which the collector would let a minute's worth gather. Takes a millisecond.</summary>
    public void Sweep()
    {
        if (GC.GetTotalAllocatedBytes() - _sweptAt < Litter)
            return;
        GC.Collect(0, GCCollectionMode.Forced, blocking: true, compacting: true);
        GiveBackNative();
        _sweptAt = GC.GetTotalAllocatedBytes();
    }

    // The compiler at run time takes its memory from the C library, whose allocator keeps what is free; other C libraries have no such call.
    private void GiveBackNative()
    {
        try
        {
            if (_hasTrim)
                _ = Trim(0);
        }
        catch (Exception exception) when (exception is DllNotFoundException or EntryPointNotFoundException)
        {
            _hasTrim = false;
        }
    }

    [LibraryImport("libc", EntryPoint = "malloc_trim")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int Trim(nuint kept);
}

package io.zhiyin.bench.planted;

import io.zhiyin.server.demo.Claim;
import io.zhiyin.server.demo.DemoShop;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** One way from a generated shop to what is claimed about it. */
interface Judge {
    /** @param folder an empty folder of its own */
    List<Claim> claims(DemoShop shop, Path folder) throws IOException;
}
